package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.history.RecordedCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sequences of records.md section 2, made by real calls, and what a list shows of them. */
class CallRecordsTest extends VoiceFixture {

    private final RecordedCalls records = new RecordedCalls();
    private final Phone ofB = phone(b);
    private final Phone ofC = phone(c);

    @BeforeEach
    void bothCanBeCalled() {
        steps = records;
        plan(b, false);
        plan(c, false);
    }

    @AfterEach
    void nothingIsKeptForEver() {
        assertTrue(records.isIdle());
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private static void alerts(Phone phone) {
        phone.say.signal(new Signal.Alert(VOIP, false, List.of()));
    }

    private static void answers(Phone phone) {
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
    }

    private static void hangsUp(Phone phone) {
        phone.say.signal(Signal.Rel.of(Cause.NORMAL));
    }

    @Test
    void basicCall() {
        call("212", true);
        later(1);
        alerts(ofB);
        later(5);
        answers(ofB);
        later(89);
        hangsUp(ofB);
        assertEquals(List.of("from: setup-from 0 A, alert-to 1 212, conn-to 6 212, rel-to 95 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, alert-from 1 211, conn-from 6 211, rel-from 95 #16"), records.of("212"));
        assertEquals(List.of("from co 212 5/89/89"), records.listOf("211"));
        assertEquals(List.of("to co 211 5/89/89"), records.listOf("212"));
    }

    @Test
    void theCallerGivesUp() {
        VoiceCall call = call("212", true);
        alerts(ofB);
        later(7);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(List.of("from: setup-from 0 A, alert-to 0 212, rel-from 7 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, alert-from 0 211, rel-to 7 #16"), records.of("212"));
        assertEquals(List.of("to al 211 7/0/0"), records.listOf("212"));
    }

    @Test
    void clearingByDiscIsByWhoSaidIt() {
        talk(ofB, "212");
        ofB.say.signal(new Signal.Disc(Cause.BUSY, false, List.of(), ""));
        assertEquals(List.of("from: setup-from 0 A, conn-to 0 212, rel-to 0 #17"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, conn-from 0 211, rel-from 0 #17"), records.of("212"));
    }

    @Test
    void busy() {
        call("212", true);
        ofB.say.signal(Signal.Rel.of(Cause.BUSY));
        assertEquals(List.of("from: setup-from 0 A, rel-to 0 #17"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, rel-from 0 #17"), records.of("212"));
        assertEquals(List.of("from bu 212 0/0/0"), records.listOf("211"));
        assertEquals(List.of("to bu 211 0/0/0"), records.listOf("212"));
    }

    @Test
    void whoDoesNotWantToBeDisturbedSeesThatThereWasACall() {
        plan(b, true);
        call("212", true);
        assertEquals(List.of("to: setup-to 0 211 A, rel-from 0 #17"), records.of("212"));
    }

    @Test
    void nobodyOfThatNumber() {
        call("999", true);
        assertEquals(List.of("from: setup-from 0 A, rel-to 0 #1"), records.of("211"));
        assertEquals(List.of("from er 999 0/0/0"), records.listOf("211"));
    }

    @Test
    void diversionOfAllCalls() {
        plan(b, false, new Diverted(Reason.ALWAYS, new Party("213", "")));
        VoiceCall call = call("212", true);
        later(1);
        alerts(ofC);
        later(1);
        answers(ofC);
        later(1);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(List.of("from: setup-from 0 A, cf-to 0 212>213, alert-to 1 213, conn-to 2 213, rel-from 3 #16"), records.of("211"));
        assertEquals(List.of("cf: setup-to 0 211 A, cf-from 0 212>213, alert-to 1 213, conn-to 2 213, rel-to 3 #16"), records.of("212"));
        assertEquals(List.of("to: setup-to 0 211 A, alert-from 1 211, conn-from 2 211, rel-to 3 #16"), records.of("213"));
        assertEquals(List.of("from co 212 1/1/1"), records.listOf("211"), "the one who was dialled");
        assertEquals(List.of("cf co 211 1/1/1"), records.listOf("212"));
    }

    @Test
    void diversionForNoAnswer() {
        plan(b, false, new Diverted(Reason.NO_ANSWER, new Party("213", "")));
        call("212", true);
        alerts(ofB);
        later(15);
        after(Duration.ofSeconds(15));
        answers(ofC);
        hangsUp(ofC);
        assertEquals(List.of("from: setup-from 0 A, alert-to 0 212, cf-to 15 212>213, conn-to 15 213, rel-to 15 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, alert-from 0 211, rel-to 15 #16", "cf: setup-to 0 211 A, cf-from 15 212>213, conn-to 15 213, rel-to 15 #16"),
                records.of("212"));
        assertEquals(List.of("cf co 211 0/0/0"), records.listOf("212"), "one entry, as the other has answered");
    }

    @Test
    void diversionForNoAnswerInVain() {
        plan(b, false, new Diverted(Reason.NO_ANSWER, new Party("213", "")));
        VoiceCall call = call("212", true);
        alerts(ofB);
        later(15);
        after(Duration.ofSeconds(15));
        alerts(ofC);
        later(3);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(List.of("to al 211 15/0/0"), records.listOf("212"));
        assertEquals(List.of("to al 211 3/0/0"), records.listOf("213"));
    }

    @Test
    void blindTransfer() {
        VoiceCall call = talk(ofB, "212");
        later(10);
        ofB.say.signal(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        alerts(ofC);
        later(2);
        answers(ofC);
        later(3);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(List.of("from: setup-from 0 A, conn-to 0 212, transfer-to 10 212>213, conn-to 12 213, rel-from 15 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, conn-from 0 211, rel-to 10 #26", "ct: setup-to 10 211 A, transfer-from 10 212>213, conn-to 12 213, rel-to 15 #16"),
                records.of("212"));
        assertEquals(List.of("to: setup-to 10 211 A, alert-from 10 211, conn-from 12 211, rel-to 15 #16"), records.of("213"));
        assertEquals(List.of("to co 211 0/10/10"), records.listOf("212"));
    }

    private void consultByA(VoiceCall first, VoiceCall second) {
        second.fromCaller(Signal.Facilities.of(new Facility.TransferIdentify()));
        Signal.Facilities last = (Signal.Facilities) toA.get(toA.size() - 1);
        first.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(((Facility.TransferIdentified) last.facilities().get(0)).id(), Party.NOBODY)));
    }

    @Test
    void consultativeTransfer() {
        VoiceCall first = talk(ofB, "212");
        later(10);
        VoiceCall second = talk(ofC, "213");
        later(5);
        consultByA(first, second);
        later(4);
        hangsUp(ofC);
        assertEquals(List.of("to: setup-to 0 211 A, conn-from 0 211, transfer-to 15 211>213, connected 15 213, rel-to 19 #16"), records.of("212"));
        assertEquals(List.of("from: setup-from 0 A, conn-to 0 212, transfer-from 15 212>213, connected 15 213, rel-to 19 #16",
                "from: setup-from 0 B, conn-to 0 213, transfer-from 5 213>212 A, connected 5 212, rel-to 9 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 B, conn-from 0 211, transfer-to 5 211>212 A, connected 5 212, rel-from 9 #16"), records.of("213"));
        assertEquals(List.of("from co 212 0/15/19", "from co 213 0/5/9"), records.listOf("211"));
    }

    @Test
    void consultativeTransferToOneWhoIsRung() {
        VoiceCall first = talk(ofB, "212");
        VoiceCall second = call("213", true);
        alerts(ofC);
        later(5);
        consultByA(first, second);
        later(1);
        answers(ofC);
        later(4);
        hangsUp(ofB);
        assertEquals(List.of("to: setup-to 0 211 A, conn-from 0 211, transfer-to 5 211>213, conn-to 6 213, rel-from 10 #16"), records.of("212"));
        assertEquals(List.of("from: setup-from 0 A, conn-to 0 212, rel-to 5 #26",
                "from: setup-from 0 B, alert-to 0 213, transfer-from 5 213>212 A, conn-to 6 213, rel-to 10 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 B, alert-from 0 211, transfer-to 5 211>212 A, conn-from 6 212, rel-to 10 #16"), records.of("213"));
    }

    @Test
    void severalDevicesAreOneEntry() {
        Phone second = phone(b);
        call("212", true);
        alerts(ofB);
        alerts(second);
        later(4);
        answers(second);
        assertEquals(List.of(), records.of("212"), "not while one of them talks");
        later(6);
        hangsUp(second);
        assertEquals(List.of("from: setup-from 0 A, alert-to 0 212, conn-to 4 212, rel-to 10 #16"), records.of("211"));
        assertEquals(List.of("to: setup-to 0 211 A, alert-from 0 211, rel-to 4 #26", "to: setup-to 0 211 A, alert-from 0 211, conn-from 4 211, rel-from 10 #16"),
                records.of("212"));
        assertEquals(List.of("to co 211 4/6/6"), records.listOf("212"));
    }
}
