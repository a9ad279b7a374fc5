package org.carillon.call;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.presence.Presences.Watch;

/**
 * A subscription to somebody's calls (signaling.md section 6.15). Waits in call-proc as long as the caller may not see them; a right that
 * goes takes all of them back. Ends with the caller's release.
 */
final class DialogCall implements Call {

    private final Identity calling;
    private final Party called;
    private final Identities identities;
    private final Dialogs dialogs;
    private final InstantSource clock;
    private final Leg caller;
    private final Executor lane;
    private Watch watch = () -> { };
    private Party member = Party.NOBODY;
    private boolean proceeding;
    private boolean connected;
    private boolean ended;

    DialogCall(Identity calling, Party called, Identities identities, Dialogs dialogs, InstantSource clock, Leg caller, Executor lane) {
        this.calling = calling;
        this.called = called;
        this.identities = identities;
        this.dialogs = dialogs;
        this.clock = clock;
        this.caller = caller;
        this.lane = lane;
    }

    @Override
    public void begin() {
        Optional<Identity> target = identities.of(called).filter(found -> !found.app());
        if (target.isEmpty()) {
            ended = true;
            caller.signal(Signal.Rel.of(Cause.UNALLOCATED));
            return;
        }
        member = target.get().party();
        watch = dialogs.watch(calling.guid(), target.get().guid(), event -> lane.execute(() -> tell(event)));
    }

    private void tell(DialogEvent event) {
        if (ended) {
            return;
        }
        if (event instanceof DialogEvent.Allowed && !connected) {
            connected = true;
            caller.signal(new Signal.Conn(Media.NONE, List.of(), ""));
        } else if (event instanceof DialogEvent.Shown shown) {
            caller.signal(Signal.Facilities.of(indication(shown.dialog())));
        } else if (event instanceof DialogEvent.Over over) {
            caller.signal(Signal.Facilities.of(new Facility.GroupIndicationOff(over.dialog().call(), member)));
        } else if (event instanceof DialogEvent.Hidden) {
            hide();
        }
    }

    private Facility indication(Dialog dialog) {
        long seconds = dialog.connected() == null ? 0 : Math.max(0, Duration.between(dialog.connected(), clock.instant()).toSeconds());
        return new Facility.GroupIndication(dialog.call(), dialog.member(), dialog.memberName(), dialog.remote(), dialog.remoteName(), dialog.outgoing(),
                seconds, dialog.code(), dialog.position());
    }

    private void hide() {
        if (connected) {
            caller.signal(Signal.Facilities.of(new Facility.GroupIndicationOff(null, member)));
        } else if (!proceeding) {
            proceeding = true;
            caller.signal(new Signal.CallProc(Media.NONE, false));
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
