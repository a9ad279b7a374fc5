package org.carillon.call;

import java.util.List;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.error.CarillonException;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.Presences;

/** A user sets one item of the own presence; the call is answered and released (signaling.md section 6.14). */
record PublishCall(Identity calling, Party called, Identities identities, PresenceItem item, Presences presences, Leg caller) implements Call {

    @Override
    public void begin() {
        if (calling.app() || identities.of(called).filter(calling::equals).isEmpty()) {
            caller.signal(Signal.Rel.of(Cause.REJECTED));
            return;
        }
        try {
            presences.set(calling.guid(), item);
        } catch (CarillonException e) {
            caller.signal(Signal.Rel.of(Cause.NOT_AVAILABLE));
            return;
        }
        caller.signal(new Signal.Conn(Media.NONE, List.of(), ""));
        caller.signal(Signal.Rel.of(Cause.NORMAL));
    }

    @Override
    public void fromCaller(Signal signal) {
        // It is over.
    }
}
