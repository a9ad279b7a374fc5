package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.Test;

/** Somebody is called whose phone is started by that (signaling.md section 1.4). */
class WakingTest extends VoiceFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Phone arrives(Identity owner) {
        Phone phone = phone(owner);
        desk.sleeping().arrived(registered.of(owner.guid()).get(registered.of(owner.guid()).size() - 1));
        return phone;
    }

    @Test
    void thePhoneThatComesIsOfferedTheCall() {
        plan(b, false);
        sleeper = true;
        call("212", true);
        assertInstanceOf(Signal.CallProc.class, toA.get(toA.size() - 1), "it is waited for");
        Phone phone = arrives(b);
        assertInstanceOf(Signal.Setup.class, phone.last());
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertInstanceOf(Signal.Conn.class, toA.get(toA.size() - 1));
        after(PATIENCE);
        assertInstanceOf(Signal.Conn.class, toA.get(toA.size() - 1));
    }

    @Test
    void nobodyComes() {
        plan(b, false);
        sleeper = true;
        call("212", true);
        after(PATIENCE);
        assertEquals(Signal.Rel.of(Cause.ABSENT), toA.get(toA.size() - 1));
        assertEquals(List.of(), arrives(b).heard, "too late");
    }

    @Test
    void whoRejectsMeansAllPhones() {
        plan(b, false);
        Phone phone = phone(b);
        sleeper = true;
        call("212", true);
        phone.say.signal(Signal.Rel.of(Cause.REJECTED));
        assertEquals(Signal.Rel.of(Cause.REJECTED), toA.get(toA.size() - 1));
        assertEquals(List.of(), arrives(b).heard);
    }

    @Test
    void whoeverElseComesIsNotOfferedIt() {
        plan(b, false);
        sleeper = true;
        call("212", true);
        assertEquals(List.of(), arrives(c).heard);
        assertTrue(toA.get(toA.size() - 1) instanceof Signal.CallProc);
    }

    @Test
    void nothingIsWaitedForWhereNothingSleeps() {
        plan(b, false);
        call("212", true);
        assertEquals(Signal.Rel.of(Cause.ABSENT), toA.get(toA.size() - 1));
    }
}
