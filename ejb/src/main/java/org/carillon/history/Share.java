package org.carillon.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has to do with a call in one direction: one record for each of their devices, and those of diversions and transfers. In a
 * list of calls it is one entry. Whole when all its records are, and the call comes to that one no more. Only touched in the lane of the calls.
 */
final class Share {

    private final List<Draft> drafts = new ArrayList<>();
    private boolean settled;
    private boolean handed;

    /** @param settled nothing will be added but what follows from what is there */
    Share(boolean settled) {
        this.settled = settled;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    List<Draft> drafts() {
        return drafts;
    }

    void settle() {
        settled = true;
    }

    /** Whether it has just become whole; true once. */
    boolean isWhole() {
        boolean now = settled && !handed && !drafts.isEmpty() && drafts.stream().allMatch(Draft::isOver);
        handed |= now;
        return now;
    }

    /** The record that stands for all in a list: one that was connected, else the one that rang longest. */
    Optional<Draft> shown() {
        return drafts.stream().filter(draft -> draft.role() != Role.CT).max(Comparator
                .<Draft, Boolean>comparing(draft -> draft.events().stream().anyMatch(event -> event.kind().isConnect()))
                .thenComparing(draft -> Outcome.of(draft).alert()).thenComparing(draft -> draft.role() == Role.CF));
    }

    /** How long others go on to talk in a call that this one has begun, from the first answer. */
    Optional<Duration> talk() {
        return drafts.stream().filter(draft -> draft.role() == Role.CT).findFirst().flatMap(ct -> shown().map(shown -> {
            long answered = shown.events().stream().filter(event -> event.kind().isConnect()).mapToLong(CallEvent::millis).findFirst().orElse(0);
            return Duration.ofMillis(ct.events().get(ct.events().size() - 1).millis() - answered);
        }));
    }
}
