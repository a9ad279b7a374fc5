package org.carillon.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known of one user's calendar. Touched under its own lock, in which nothing is asked or told. */
final class Feed {

    private final FeedUrl url;
    private Instant due;
    private boolean underWay;
    private List<Busy> busy = List.of();
    private CalendarStatus status = CalendarStatus.NOT_READ;
    private int failures;
    private Optional<Busy> shown = Optional.empty();

    Feed(FeedUrl url, Instant due) {
        this.url = url;
        this.due = due;
    }

    FeedUrl url() {
        return url;
    }

    synchronized CalendarStatus status() {
        return status;
    }

    /** Whether it is to be read now; then it is under way until {@link #read} or {@link #failed}. */
    synchronized boolean begin(Instant now) {
        boolean begun = !underWay && !now.isBefore(due);
        underWay |= begun;
        return begun;
    }

    synchronized void read(List<Busy> times, Instant now, Instant next) {
        busy = times;
        failures = 0;
        status = new CalendarStatus(Optional.of(now), Optional.empty());
        underWay = false;
        due = next;
    }

    /** What was read before goes on to count; it ends by itself. */
    synchronized void failed(FeedFault.Kind kind, Instant next) {
        failures++;
        status = new CalendarStatus(status.readAt(), Optional.of(kind));
        underWay = false;
        due = next;
    }

    synchronized int failures() {
        return failures;
    }

    /** What is to be shown from now on, if that is something else than before. Away counts more than busy, then what ends last. */
    synchronized Optional<Change> turn(Instant now) {
        Optional<Busy> current = busy.stream().filter(time -> time.isAt(now))
                .max(Comparator.<Busy, Boolean>comparing(time -> time.activity().equals(Busy.AWAY)).thenComparing(Busy::end));
        if (current.equals(shown)) {
            return Optional.empty();
        }
        shown = current;
        return Optional.of(new Change(current));
    }

    /** @param busy empty for free */
    record Change(Optional<Busy> busy) {
    }
}
