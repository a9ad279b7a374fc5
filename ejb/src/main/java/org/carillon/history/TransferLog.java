package org.carillon.history;

import java.time.Instant;
import java.util.Optional;

import org.carillon.call.CallStep.Transferred;
import org.carillon.call.Identity;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/** What transfers add to records (records.md sections 2.4 and 2.5). Whoever has transferred is told in the record how the call went on. */
final class TransferLog {

    private final OpenLegs legs;

    TransferLog(OpenLegs legs) {
        this.legs = legs;
    }

    void transferred(Transferred step, Instant at) {
        Draft by = legs.of(step.by()).orElse(null);
        Draft moved = legs.of(step.leg()).orElse(null);
        if (by == null || moved == null) {
            return;
        }
        moved.add(at, CallEvent.moved(EventKind.TRANSFER_TO, by.owner().party(), step.to().party()));
        if (step.peer().isPresent()) {
            moved.add(at, CallEvent.of(EventKind.CONNECTED, step.to().party()));
        }
        moved.peer(step.to().party());
        if (step.consultation().isEmpty()) {
            blind(step, by, moved, at);
        } else if (step.peer().isPresent()) {
            connected(step, step.consultation().get(), step.peer().get(), at);
        } else {
            alerting(step, step.consultation().get(), at);
        }
    }

    private void blind(Transferred step, Draft by, Draft moved, Instant at) {
        Draft ct = new Draft(new Draft.Origin(by.owner(), Optional.empty(), moved.conference(), moved.zero()), Role.CT, at, moved.owner().party(),
                moved.owner().name());
        ct.add(at, CallEvent.first(EventKind.SETUP_TO, moved.owner().party(), moved.conference()));
        ct.add(at, CallEvent.moved(EventKind.TRANSFER_FROM, by.owner().party(), step.to().party()));
        legs.follow(step.leg(), ct, legs.share(by));
    }

    private void connected(Transferred step, Guid consultation, Guid peer, Instant at) {
        Draft by = legs.of(step.by()).orElseThrow();
        Draft moved = legs.of(step.leg()).orElseThrow();
        Identity transferred = moved.owner();
        by.add(at, CallEvent.moved(EventKind.TRANSFER_FROM, transferred.party(), step.to().party()));
        by.add(at, CallEvent.of(EventKind.CONNECTED, step.to().party()));
        legs.follow(step.leg(), step.by());
        consulted(consultation, moved, step.to().party(), at).ifPresent(draft -> draft.add(at, CallEvent.of(EventKind.CONNECTED, transferred.party())));
        legs.follow(step.leg(), consultation);
        legs.of(peer).ifPresent(draft -> {
            draft.join(at, CallEvent.moved(EventKind.TRANSFER_TO, by.owner().party(), transferred.party()), moved.conference());
            draft.add(at, CallEvent.of(EventKind.CONNECTED, transferred.party()));
            draft.peer(transferred.party());
        });
    }

    private void alerting(Transferred step, Guid consultation, Instant at) {
        Draft moved = legs.of(step.leg()).orElseThrow();
        Identity by = legs.of(step.by()).orElseThrow().owner();
        consulted(consultation, moved, step.to().party(), at);
        legs.follow(step.leg(), consultation);
        legs.ringing(consultation).forEach(draft -> {
            draft.join(at, CallEvent.moved(EventKind.TRANSFER_TO, by.party(), moved.owner().party()), moved.conference());
            draft.peer(moved.owner().party());
        });
        legs.move(consultation, step.leg());
    }

    private Optional<Draft> consulted(Guid consultation, Draft moved, Party with, Instant at) {
        Optional<Draft> draft = legs.of(consultation);
        draft.ifPresent(found -> found.join(at, CallEvent.moved(EventKind.TRANSFER_FROM, with, moved.owner().party()), moved.conference()));
        return draft;
    }
}
