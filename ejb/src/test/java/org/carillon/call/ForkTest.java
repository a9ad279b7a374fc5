package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.CallPlan.Forked;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.Test;

/** What rings beside the endpoints, and how many calls are too many (pbx-apis.md section 7). */
class ForkTest extends VoiceFixture {

    private void forks(Identity who, int mostCalls, Forked... forks) {
        plans.put(who.party().number(), new CallPlan(who, List.of(), List.of(forks), false, mostCalls, Duration.ofSeconds(15)));
    }

    @Test
    void busyWithSoManyCalls() {
        forks(b, 1);
        Phone ofB = phone(b);
        talk(ofB, "212");
        toA.clear();
        call("212", true);
        assertEquals(Signal.Rel.of(Cause.BUSY), toA.get(1));
        ofB.say.signal(Signal.Rel.of(Cause.NORMAL));
        toA.clear();
        call("212", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(2, toA.size(), "free again");
    }

    @Test
    void aForkRingsBesideAndIsNotTakenTooEarly() {
        forks(b, 0, new Forked(c.party(), Duration.ofSeconds(4), Duration.ofSeconds(2), Duration.ZERO));
        plan(c, true, new Diverted(Reason.ALWAYS, a.party()));
        Phone ofB = phone(b);
        Phone ofC = phone(c);
        call("212", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(List.of(), ofC.heard);
        after(Duration.ofSeconds(4));
        assertEquals(1, ofC.heard.size(), "neither diversions nor dnd of the other matter");
        now = now.plusSeconds(1);
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
        ofB.say.signal(Signal.Rel.of(Cause.REJECTED));
        assertEquals(Signal.Rel.of(Cause.REJECTED), toA.get(toA.size() - 1));
    }

    @Test
    void aForkAnswersOrIsGivenUp() {
        forks(b, 0, new Forked(c.party(), Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(20)));
        plan(c, false);
        Phone ofC = phone(c);
        call("212", true);
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        now = now.plusSeconds(3);
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(new Signal.Conn(ANSWER, List.of(new Facility.Name("Cleo Maar")), ""), toA.get(2));
        ofC.say.signal(Signal.Rel.of(Cause.NORMAL));
        toA.clear();
        call("212", true);
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        after(Duration.ofSeconds(20));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
        assertEquals(Signal.Rel.of(Cause.NO_ANSWER), toA.get(toA.size() - 1));
        toA.clear();
        forks(b, 0, new Forked(new Party("999", ""), Duration.ZERO, Duration.ZERO, Duration.ZERO));
        call("212", true);
        assertEquals(Signal.Rel.of(Cause.ABSENT), toA.get(1));
    }
}
