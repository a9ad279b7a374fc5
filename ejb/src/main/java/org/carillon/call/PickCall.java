package org.carillon.call;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Signal;

/**
 * Asks for a call that rings or is parked elsewhere (signaling.md section 6.10): the one named, else the oldest where it is said to be,
 * else the oldest in a group that both belong to. Answered and released at once; the call itself comes as one of its own.
 */
final class PickCall implements Call {

    /** As many are looked at for one that may be taken. */
    private static final int CANDIDATES = 200;
    private final Registration by;
    private final Identity picking;
    private final PickRequest request;
    private final PickRights rights;
    private final VoiceDesk desk;
    private final Leg caller;
    private final Executor lane;

    PickCall(Registration by, Identity picking, PickRequest request, PickRights rights, VoiceDesk desk, Leg caller, Executor lane) {
        this.by = by;
        this.picking = picking;
        this.request = request;
        this.rights = rights;
        this.desk = desk;
        this.caller = caller;
        this.lane = lane;
    }

    @Override
    public void begin() {
        if (!by.takesMedia()) {
            refuse(Cause.NOT_AVAILABLE);
            return;
        }
        Predicate<Pickable> wanted = wanted();
        desk.lane().execute(() -> {
            List<Pickable> found = desk.pickables().oldest(CANDIDATES, wanted);
            lane.execute(() -> choose(found));
        });
    }

    private Predicate<Pickable> wanted() {
        if (request.call() != null) {
            return pickable -> pickable.call().equals(request.call());
        }
        return pickable -> (request.at().isEmpty() || request.at().isSameAs(pickable.at().party()))
                && (request.position() == Pickable.NO_POSITION || request.position() == pickable.position());
    }

    private void choose(List<Pickable> found) {
        boolean anywhere = request.call() == null && request.at().isEmpty();
        found.stream().filter(pickable -> rights.mayPick(picking.guid(), pickable.at().guid(), anywhere)).findFirst()
                .ifPresentOrElse(this::take, () -> refuse(found.isEmpty() || anywhere ? Cause.UNALLOCATED : Cause.REJECTED));
    }

    private void take(Pickable chosen) {
        desk.lane().execute(() -> {
            if (desk.pickables().of(chosen.call()).isEmpty()) {
                refuse(Cause.UNALLOCATED);
                return;
            }
            caller.signal(new Signal.Conn(Media.NONE, List.of(), ""));
            caller.signal(Signal.Rel.of(Cause.NORMAL));
            chosen.pick(by, picking);
        });
    }

    private void refuse(Cause cause) {
        caller.signal(Signal.Rel.of(cause));
    }

    @Override
    public void fromCaller(Signal signal) {
        // It is over as soon as it has begun.
    }
}
