package org.carillon.call;

import java.util.function.Consumer;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;

/**
 * The leg of an endpoint that takes a call from elsewhere, until it has answered or refused, or the call is gone. Only ever touched by the
 * lane of the calls.
 */
final class PickedLeg {

    private final VoiceLeg leg;
    private final Consumer<Signal.Conn> answered;
    private boolean over;

    private PickedLeg(VoiceLeg leg, Consumer<Signal.Conn> answered) {
        this.leg = leg;
        this.answered = answered;
    }

    /**
     * @param origin   who is at the other end
     * @param from     where the call is picked
     * @param answered told of the answer, while the call is still there
     */
    static PickedLeg offer(VoiceDesk desk, Registration by, Identity picking, VoiceLeg origin, Identity from, Signal.Setup setup,
                           Consumer<Signal.Conn> answered) {
        VoiceLeg leg = new VoiceLeg(desk, picking, new VoiceLeg.Facts(setup.leg(), setup.conference(), by.hardwareId(), true), null);
        PickedLeg picked = new PickedLeg(leg, answered);
        leg.history(history -> history.pickedFrom(from.party()));
        leg.offered(origin);
        leg.enter(LegState.SETUP, "pick");
        leg.belongs(picked::heard, null);
        leg.reach(setup, by.endpoint().offer(setup, signal -> desk.lane().execute(() -> leg.heard(signal))));
        desk.timer().after(VoiceDesk.FIRST_SIGN, () -> {
            if (leg.state() == LegState.SETUP) {
                picked.end(Cause.NO_RESPONSE);
            }
        });
        return picked;
    }

    VoiceLeg leg() {
        return leg;
    }

    private void heard(Signal signal) {
        if (over) {
            return;
        }
        if (signal instanceof Signal.Conn conn) {
            over = true;
            leg.enter(LegState.CONNECTED, "conn");
            answered.accept(conn);
        } else if (signal instanceof Signal.Alert) {
            leg.enter(LegState.ALERT, "alert");
        } else if (signal instanceof Signal.CallProc) {
            leg.enter(LegState.CALL_PROC, "call_proc");
        } else if (signal instanceof Signal.Rel) {
            over = true;
            leg.enter(LegState.NULL, "rel");
        } else if (signal instanceof Signal.Disc disc) {
            end(disc.cause());
        }
    }

    /** Takes nothing any more. */
    void end(Cause cause) {
        if (!over) {
            over = true;
            leg.release(cause);
        }
    }
}
