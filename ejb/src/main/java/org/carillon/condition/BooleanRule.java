package org.carillon.condition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.carillon.condition.BooleanState.Reason;
import org.carillon.error.InvalidValue;

/**
 * What makes a Boolean object on or off: a person's word, or else the time (pbx-apis.md section 7). Without either it is off,
 * for no reason. What it says depends on the wall clock of the zone alone, so on the day when an hour comes twice the rule
 * applies in both, and an hour that is left out never matters.
 *
 * @param manual what a person says, above all times
 * @param times  on during any of them
 */
public record BooleanRule(Manual manual, List<TimeWindow> times) {

    public static final BooleanRule NOTHING = new BooleanRule(Manual.NONE, List.of());
    private static final int MAX_TIMES = 100;

    /** A person's word. */
    public enum Manual {
        NONE, ON, OFF
    }

    public BooleanRule {
        if (times.size() > MAX_TIMES) {
            throw new InvalidValue("times", "must not be more than " + MAX_TIMES);
        }
        times = List.copyOf(times);
    }

    public BooleanState at(Instant now, ZoneId zone) {
        if (manual != Manual.NONE) {
            return new BooleanState(manual == Manual.ON, Reason.MANUAL);
        }
        if (times.isEmpty()) {
            return new BooleanState(false, Reason.UNDEFINED);
        }
        LocalDateTime moment = LocalDateTime.ofInstant(now, zone);
        return new BooleanState(times.stream().anyMatch(window -> window.contains(moment)), Reason.AUTOMATIC);
    }
}
