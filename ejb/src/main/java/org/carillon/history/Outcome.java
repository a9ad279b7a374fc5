package org.carillon.history;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.carillon.call.signal.Cause;

/**
 * What became of a call for one record (records.md section 3).
 *
 * @param alert from the first sign of ringing to the answer, or to the end
 * @param call  from the answer until the own endpoint left
 * @param conn  from the answer to the end of the record
 */
record Outcome(Status status, Cause cause, Duration alert, Duration call, Duration conn) {

    static Outcome of(Draft draft) {
        List<CallEvent> events = draft.events();
        CallEvent end = events.get(events.size() - 1);
        Cause cause = end.cause().orElse(Cause.NORMAL);
        long alerted = first(events, EventKind::isAlert, -1);
        long connected = first(events, EventKind::isConnect, -1);
        long left = first(events, EventKind::isLeaving, end.millis());
        Status status = connected >= 0 ? Status.CONNECTED : alerted >= 0 ? Status.ALERTED : cause.equals(Cause.BUSY) ? Status.BUSY : Status.ERROR;
        return new Outcome(status, cause, alerted < 0 ? Duration.ZERO : span(alerted, connected < 0 ? end.millis() : connected),
                connected < 0 ? Duration.ZERO : span(connected, left), connected < 0 ? Duration.ZERO : span(connected, end.millis()));
    }

    /** The same, but others went on to talk. */
    Outcome talking(Duration whole) {
        return new Outcome(status, cause, alert, call, whole);
    }

    private static long first(List<CallEvent> events, Predicate<EventKind> kind, long otherwise) {
        return events.stream().filter(event -> kind.test(event.kind())).mapToLong(CallEvent::millis).findFirst().orElse(otherwise);
    }

    private static Duration span(long from, long to) {
        return Duration.ofMillis(Math.max(0, to - from));
    }
}
