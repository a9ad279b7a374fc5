package org.carillon.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Party;

/**
 * What one who is called wants done with a call, as it is at that moment.
 *
 * @param diversions those that apply to the caller now, the one to be taken first of each reason
 * @param forks      what rings beside the endpoints
 * @param busy       not to be called: no disturbance is wanted
 * @param mostCalls  busy with so many calls; 0 for never
 * @param noAnswer   how long it rings before the diversion for no answer
 */
record CallPlan(Identity identity, List<Diverted> diversions, List<Forked> forks, boolean busy, int mostCalls, Duration noAnswer) {

    /** @param to nobody: not to be diverted at all, whatever else would apply */
    record Diverted(Reason reason, Party to) {
    }

    /**
     * Something else that rings.
     *
     * @param delay    rings after that
     * @param earliest an answer before that is not taken
     * @param longest  rings no longer; zero for no limit
     */
    record Forked(Party to, Duration delay, Duration earliest, Duration longest) {
    }

    /** The same, with no diversion obeyed. */
    CallPlan undiverted() {
        return new CallPlan(identity, List.of(), forks, busy, mostCalls, noAnswer);
    }

    Optional<Party> diversion(Reason reason) {
        return diversions.stream().filter(diverted -> diverted.reason() == reason).findFirst().map(Diverted::to).filter(to -> !to.isEmpty());
    }
}
