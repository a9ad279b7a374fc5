package org.carillon.call;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences;
import org.carillon.presence.Presences.Watch;

/**
 * A subscription to somebody's presence (signaling.md section 6.14). Waits in call-proc as long as the caller has no right to see
 * anything, is answered with the first view, and tells the whole list with every change. Ends with the caller's release, or
 * when there is nobody of that name (any more).
 */
final class PresenceCall implements Call {

    private final Identity calling;
    private final Party called;
    private final Identities identities;
    private final Presences presences;
    private final Badges badges;
    private final Leg caller;
    private final Executor lane;
    private Watch watch = () -> { };
    private List<PresenceItem> told = List.of();
    private boolean proceeding;
    private boolean connected;
    private boolean ended;

    PresenceCall(Identity calling, Party called, Identities identities, Presences presences, Badges badges, Leg caller, Executor lane) {
        this.calling = calling;
        this.called = called;
        this.identities = identities;
        this.presences = presences;
        this.badges = badges;
        this.caller = caller;
        this.lane = lane;
    }

    @Override
    public void begin() {
        Optional<Identity> target = identities.of(called);
        if (target.isEmpty()) {
            end();
        } else if (target.get().app()) {
            watch = badges.watch(calling.guid(), target.get().guid(), view -> lane.execute(() -> tell(view)));
        } else {
            watch = presences.watch(calling.guid(), target.get().guid(), view -> lane.execute(() -> tell(view)));
        }
    }

    private void end() {
        ended = true;
        caller.signal(Signal.Rel.of(Cause.UNALLOCATED));
    }

    private void tell(PresenceView view) {
        if (ended) {
            return;
        }
        if (view.up()) {
            show(view);
        } else if (identities.of(called).isEmpty()) {
            watch.close();
            end();
        } else {
            hide();
        }
    }

    private void show(PresenceView view) {
        if (!connected) {
            connected = true;
            caller.signal(new Signal.Conn(Media.NONE, List.of(new Facility.Name(view.target().title())), ""));
        }
        told = view.items();
        notifyOf(told);
    }

    /* What has been seen is taken back: the protocol has no word for a right that has gone. */
    private void hide() {
        if (!connected && !proceeding) {
            proceeding = true;
            caller.signal(new Signal.CallProc(Media.NONE, false));
        }
        notifyOf(told.stream().map(item -> new PresenceItem(item.contact(), false, "", "")).toList());
        told = List.of();
    }

    private void notifyOf(List<PresenceItem> items) {
        if (!items.isEmpty()) {
            caller.signal(new Signal.Facilities(items.stream().<Facility>map(Facility.PresenceNotify::new).toList()));
        }
    }

    @Override
    public void fromCaller(Signal signal) {
        if (signal instanceof Signal.Rel) {
            ended = true;
            watch.close();
        }
    }
}
