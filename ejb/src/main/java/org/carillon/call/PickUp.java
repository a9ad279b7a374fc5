package org.carillon.call;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.directory.Guid;

/**
 * Looks for a call that somebody may take from elsewhere (signaling.md section 6.10): the one named, else the oldest where it is said to be,
 * else the oldest in a group that both belong to, or in the one group that was named. Rights are looked up beside the lane of the calls.
 */
final class PickUp {

    /** As many are looked at for one that may be taken. */
    private static final int CANDIDATES = 200;
    private final Identity picking;
    private final PickRequest request;
    private final String group;
    private final PickRights rights;
    private final VoiceDesk desk;
    private final Result result;

    /** What came of it; told in the lane of the calls. */
    interface Result {

        /** It is there, and may be taken at once. */
        void found(Pickable pickable);

        void refused(Cause cause);
    }

    /** @param group the only one that is looked at, or empty */
    PickUp(Identity picking, PickRequest request, String group, PickRights rights, VoiceDesk desk, Result result) {
        this.picking = picking;
        this.request = request;
        this.group = group;
        this.rights = rights;
        this.desk = desk;
        this.result = result;
    }

    /** @param beside where rights are looked up */
    void begin(Executor beside) {
        Predicate<Pickable> wanted = wanted();
        desk.lane().execute(() -> {
            List<Pickable> found = desk.pickables().oldest(CANDIDATES, wanted);
            beside.execute(() -> choose(found));
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
        Pickable chosen = null;
        Cause cause = found.isEmpty() || anywhere ? Cause.UNALLOCATED : Cause.REJECTED;
        try {
            if (!group.isEmpty() && !rights.mayPickOf(picking.guid(), group)) {
                cause = Cause.REJECTED;
            } else {
                chosen = found.stream().filter(pickable -> isWanted(pickable.at().guid(), anywhere)).findFirst().orElse(null);
            }
        } catch (RuntimeException e) {
            cause = Cause.TEMPORARY_FAILURE;
        }
        tell(chosen, cause);
    }

    private boolean isWanted(Guid at, boolean anywhere) {
        return group.isEmpty() ? rights.mayPick(picking.guid(), at, anywhere) : rights.isOf(at, group);
    }

    private void tell(Pickable chosen, Cause cause) {
        desk.lane().execute(() -> {
            if (chosen == null) {
                result.refused(cause);
            } else if (desk.pickables().of(chosen.call()).isEmpty()) {
                result.refused(Cause.UNALLOCATED);
            } else {
                result.found(chosen);
            }
        });
    }
}
