package org.carillon.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.MessageWaiting;
import org.carillon.call.signal.Facility.MessageWaitingTold;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;

/**
 * A message center tells the telephones of somebody that messages wait, or a telephone asks a center (signaling.md section 6.17). Offered to
 * all endpoints of the called; the first that answers does so for all. Where none does, the PBX answers a question with what was said last,
 * and tells a center that it will. Centers are app objects, and who asks may ask for oneself alone. Only ever touched by its own lane.
 */
final class MessageWaitingCall implements Call {

    private static final int ENDPOINTS = 50;
    private final Identity calling;
    private final Party party;
    private final Facility said;
    private final Desk desk;
    private final Leg caller;
    private final Executor lane;
    private final Map<Registration, Leg> legs = new LinkedHashMap<>();
    private Identity called;
    private boolean answered;
    private boolean over;

    /** What such calls need. */
    record Desk(Identities identities, Registrations registrations, WaitingMessages messages) {
    }

    /** @param said a {@link MessageWaiting} or a {@link Facility.MessageWaitingAsked} */
    MessageWaitingCall(Identity calling, Party party, Facility said, Desk desk, Leg caller, Executor lane) {
        this.calling = calling;
        this.party = party;
        this.said = said;
        this.desk = desk;
        this.caller = caller;
        this.lane = lane;
    }

    @Override
    public void begin() {
        Optional<Identity> found = desk.identities().of(party);
        if (found.isEmpty() || !isAllowed(found.get())) {
            release(found.isEmpty() ? Cause.UNALLOCATED : Cause.REJECTED);
            return;
        }
        called = found.get();
        if (said instanceof MessageWaiting waiting) {
            desk.messages().said(called.guid(), calling.guid(), waiting);
        }
        desk.registrations().of(called.guid()).stream().limit(ENDPOINTS).forEach(this::offer);
        nobodyLeft(Cause.ABSENT);
    }

    private boolean isAllowed(Identity other) {
        return said instanceof MessageWaiting waiting ? calling.app() && desk.identities().of(waiting.served()).filter(other::equals).isPresent()
                : desk.identities().of(((Facility.MessageWaitingAsked) said).served()).filter(calling::equals).isPresent();
    }

    private void offer(Registration endpoint) {
        Signal.Setup setup = Signal.Setup.withoutMedia(calling.party(), called.party(), List.of(said));
        // It may answer before it is known by what it is reached.
        legs.put(endpoint, signal -> { });
        Leg reached = endpoint.endpoint().offer(setup, signal -> lane.execute(() -> heard(endpoint, signal)));
        legs.computeIfPresent(endpoint, (key, none) -> reached);
    }

    private void heard(Registration endpoint, Signal signal) {
        if (over || !legs.containsKey(endpoint)) {
            return;
        }
        if (signal instanceof Signal.Conn conn && !answered) {
            answered = true;
            legs.forEach((other, leg) -> {
                if (other != endpoint) {
                    leg.signal(Signal.Rel.of(Cause.NORMAL));
                }
            });
            legs.keySet().removeIf(other -> other != endpoint);
            caller.signal(new Signal.Conn(Media.NONE, conn.facilities().stream().filter(MessageWaitingTold.class::isInstance).toList(), ""));
        } else if (signal instanceof Signal.Rel rel) {
            legs.remove(endpoint);
            nobodyLeft(rel.cause());
        }
    }

    private void nobodyLeft(Cause cause) {
        if (!legs.isEmpty()) {
            return;
        }
        if (!answered && said instanceof MessageWaiting) {
            answer(List.of());
        } else if (!answered) {
            desk.messages().last(calling.guid(), called.guid()).ifPresentOrElse(last -> answer(List.of(new MessageWaitingTold(last))), () -> release(cause));
        } else {
            release(cause);
        }
    }

    /* The PBX itself does, and has nothing more to say. */
    private void answer(List<Facility> facilities) {
        caller.signal(new Signal.Conn(Media.NONE, facilities, ""));
        release(Cause.NORMAL);
    }

    private void release(Cause cause) {
        over = true;
        caller.signal(Signal.Rel.of(cause));
    }

    @Override
    public void fromCaller(Signal signal) {
        if (signal instanceof Signal.Rel rel && !over) {
            over = true;
            legs.values().forEach(leg -> leg.signal(Signal.Rel.of(rel.cause())));
        }
    }
}
