package org.carillon.call.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * Watches and controls calls (rcc.md section 5). A request is carried out as if the endpoint of the leg had made it, wherever it can make
 * it, and the endpoint is told what it is to do. Whoever calls this has checked who may. All but {@link #execute} is for the lane of the
 * calls alone; so are the callbacks.
 */
public interface CallControl {

    /** Runs something in the lane of the calls. */
    void execute(Runnable task);

    /** @return ends it */
    Runnable watch(CallWatcher watcher);

    /** The calls of an object, the oldest first; those that are parked there too. */
    List<CallView> of(Guid object);

    /** Every leg there is, the oldest first. */
    List<CallView> all();

    Optional<CallView> find(Guid call);

    /**
     * Has an endpoint of somebody place a call.
     *
     * @param failed told why, if no endpoint takes it: then there has never been a leg
     * @return what the leg is going to be known by
     */
    Guid originate(Origination wanted, Consumer<Cause> failed);

    /** @param disc towards the endpoint the call stays until it hangs up */
    Outcome clear(Guid call, Cause cause, boolean disc);

    /** The endpoint, which rings, is asked to answer. */
    Outcome connect(Guid call);

    Outcome hold(Guid call);

    Outcome retrieve(Guid call);

    /** Connects the peers of two calls of the same object. */
    Outcome transfer(Guid call, Guid other);

    /**
     * Joins the media of two calls of the same object, and nothing else.
     *
     * @param users those of the object's own two legs
     * @param peers those of the two others; neither: as they were
     */
    Outcome transferMedia(Guid call, Guid other, boolean users, boolean peers);

    /**
     * Sends a call that rings or is connected elsewhere.
     *
     * @param diverted whether diversions of the new one are obeyed
     * @param then     told what came of it
     */
    void redirect(Guid call, Party to, boolean diverted, Consumer<Outcome> then);

    /**
     * Parks the peer.
     *
     * @param at       where; nobody for the own object
     * @param position or -1 for any
     * @param then     told what came of it, with what the parked call is known by
     */
    void park(Guid call, Party at, int position, Consumer<Outcome> then);

    /**
     * Has an endpoint of somebody offered a call that rings or is parked elsewhere.
     *
     * @param group the only one whose calls are looked at, or empty
     * @param then told what came of it, with what the leg is known by
     */
    void pick(Guid object, Optional<HardwareId> device, PickRequest request, String group, Consumer<Outcome> then);

    /** The endpoint says something that changes nothing at the call: digits, data, display. */
    Outcome say(Guid call, Signal signal);

    /** The endpoint is told something that changes nothing at the call. */
    Outcome tell(Guid call, Signal signal);

    /** The endpoint shows another peer from now on. */
    Outcome showPeer(Guid call, Party peer, String name);
}
