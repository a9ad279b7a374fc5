package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.Test;

/** The sequences of signaling.md sections 6.1 to 6.7 and 6.12, each with what may go wrong. */
class VoiceCallTest extends VoiceFixture {

    @Test
    void basicCall() {
        plan(b, false);
        Phone phone = phone(b);
        VoiceCall call = call("212", true);
        assertEquals(List.of(new Signal.CallProc(VOIP, false)), toA);
        Signal.Setup offered = (Signal.Setup) phone.heard.get(0);
        assertEquals(a.party(), offered.calling());
        assertEquals(b.party(), offered.called());
        assertEquals(List.of(new Facility.Name("Ada Kern")), offered.facilities());
        assertEquals(OFFER, offered.media());
        phone.say.signal(new Signal.Alert(VOIP, false, List.of(new Facility.Name("x"))));
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(new Signal.Alert(VOIP, false, List.of(new Facility.Name("Ben Roth"))), toA.get(1));
        assertEquals(new Signal.Conn(ANSWER, List.of(new Facility.Name("Ben Roth")), ""), toA.get(2));
        assertEquals(List.of("Ada Kern", "Ben Roth"), talking);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), phone.last());
        assertEquals(List.of(), talking);
    }

    @Test
    void firstToAnswerOfSeveralGetsIt() {
        plan(b, false);
        Phone first = phone(b);
        Phone second = phone(b);
        call("212", true);
        first.say.signal(new Signal.Alert(ANSWER, true, List.of()));
        assertEquals(new Signal.Alert(VOIP, false, List.of(new Facility.Name("Ben Roth"))), toA.get(1), "no media from one of several");
        second.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(Signal.Rel.of(Cause.NOT_SELECTED), first.last());
        first.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(3, toA.size(), "a second answer is nobody's");
    }

    @Test
    void oneWhoIsBusyMakesItBusyWhenAllHaveRefused() {
        plan(b, false);
        Phone first = phone(b);
        Phone second = phone(b);
        call("212", true);
        first.say.signal(Signal.Rel.of(Cause.REJECTED));
        assertEquals(1, toA.size());
        second.say.signal(Signal.Rel.of(Cause.BUSY));
        assertEquals(Signal.Rel.of(Cause.BUSY), toA.get(1));
    }

    @Test
    void nobodyOfThatNumberNobodyThereAndBusy() {
        call("999", true);
        assertEquals(List.of(Signal.Rel.of(Cause.UNALLOCATED)), toA);
        toA.clear();
        plan(b, false);
        call("212", true);
        assertEquals(Signal.Rel.of(Cause.ABSENT), toA.get(1));
        toA.clear();
        plan(b, true);
        phone(b);
        call("212", true);
        assertEquals(Signal.Rel.of(Cause.BUSY), toA.get(1));
    }

    @Test
    void forwardedAtOnce() {
        plan(b, false, new Diverted(Reason.ALWAYS, c.party()));
        plan(c, false);
        Phone ofB = phone(b);
        Phone ofC = phone(c);
        call("212", true);
        assertEquals(List.of(), ofB.heard);
        assertEquals(Signal.Facilities.of(new Facility.DivertingLeg1(Reason.ALWAYS, c.party(), b.party())), toA.get(1));
        assertEquals(List.of(new Facility.Name("Ada Kern"), new Facility.DivertingLeg2(b.party(), "Ben Roth", Party.NOBODY, "")),
                ((Signal.Setup) ofC.heard.get(0)).facilities());
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(new Signal.Conn(ANSWER, List.of(new Facility.DivertingLeg3(c.party()), new Facility.Name("Cleo Maar")), ""), toA.get(2));
    }

    @Test
    void rejectionCountsAsBusyAndNobodyThereAsNoAnswer() {
        plan(b, false, new Diverted(Reason.BUSY, c.party()));
        plan(c, false, new Diverted(Reason.NO_ANSWER, b.party()));
        Phone ofB = phone(b);
        call("212", true);
        ofB.say.signal(Signal.Rel.of(Cause.REJECTED));
        assertEquals(Signal.Facilities.of(new Facility.DivertingLeg1(Reason.BUSY, c.party(), b.party())), toA.get(1));
        assertEquals(Signal.Facilities.of(new Facility.DivertingLeg1(Reason.NO_ANSWER, b.party(), c.party())), toA.get(2));
        assertEquals(Signal.Rel.of(Cause.BUSY), toA.get(3), "the circle ends");
    }

    @Test
    void noAnswer() {
        plan(b, false, new Diverted(Reason.NO_ANSWER, c.party()));
        plan(c, false);
        Phone ofB = phone(b);
        Phone ofC = phone(c);
        call("212", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        after(Duration.ofSeconds(15));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofB.last());
        assertEquals(Signal.Facilities.of(new Facility.DivertingLeg1(Reason.NO_ANSWER, c.party(), b.party())), toA.get(2));
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        after(VoiceDesk.LONGEST_RINGING);
        assertEquals(Signal.Rel.of(Cause.NO_ANSWER), ofC.last());
        assertEquals(Signal.Rel.of(Cause.NO_ANSWER), toA.get(toA.size() - 1));
    }

    @Test
    void anEndpointThatSaysNothingIsLetGo() {
        plan(b, false);
        Phone silent = phone(b);
        call("212", true);
        after(VoiceDesk.FIRST_SIGN);
        assertEquals(Signal.Rel.of(Cause.NO_RESPONSE), silent.last());
        assertEquals(Signal.Rel.of(Cause.NO_RESPONSE), toA.get(1));
    }

    @Test
    void theEndpointSendsTheCallElsewhere() {
        plan(b, false);
        plan(c, false);
        Phone ofB = phone(b);
        Phone ofC = phone(c);
        call("212", true);
        ofB.say.signal(Signal.Facilities.of(new Facility.Reroute(new Party("213", ""), Reason.NO_ANSWER)));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofB.last());
        assertEquals(1, ofC.heard.size());
    }

    @Test
    void digitsOneByOne() {
        plan(b, false);
        Phone phone = phone(b);
        VoiceCall call = call("2", false);
        assertEquals(List.of(new Signal.SetupAck(VOIP, false)), toA);
        call.fromCaller(new Signal.Info(new Party("1", ""), false, ""));
        assertEquals(List.of(), phone.heard);
        call.fromCaller(new Signal.Info(new Party("2", ""), false, ""));
        assertEquals(1, phone.heard.size());
        toA.clear();
        call("2", false);
        after(VoiceDesk.DIGITS);
        assertEquals(Signal.Rel.of(Cause.INVALID_NUMBER), toA.get(1));
        toA.clear();
        VoiceCall wrong = call("2", false);
        wrong.fromCaller(new Signal.Info(new Party("9", ""), false, ""));
        assertEquals(Signal.Rel.of(Cause.UNALLOCATED), toA.get(1));
    }

    @Test
    void holdAndRetrieve() {
        plan(b, false);
        Phone phone = phone(b);
        VoiceCall call = call("212", true);
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        call.fromCaller(plain(Plain.Kind.REMOTE_HOLD));
        assertEquals(plain(Plain.Kind.REMOTE_HOLD_RESULT), toA.get(2));
        assertEquals(plain(Plain.Kind.HOLD_NOTIFY), phone.heard.get(1));
        assertEquals(new Signal.Channels(new Media(Media.VOIP, Media.Command.CLOSE, "")), phone.heard.get(2));
        call.fromCaller(plain(Plain.Kind.REMOTE_HOLD));
        assertEquals(3, phone.heard.size(), "held is held");
        call.fromCaller(plain(Plain.Kind.REMOTE_RETRIEVE));
        assertEquals(plain(Plain.Kind.RETRIEVE_NOTIFY), phone.heard.get(3));
        assertEquals(new Signal.Channels(new Media(Media.VOIP, Media.Command.REQUEST, "")), phone.heard.get(4));
        phone.say.signal(new Signal.Channels(OFFER));
        assertEquals(new Signal.Channels(OFFER), toA.get(toA.size() - 1));
    }

    @Test
    void aPeerSpeaksNeitherAsThePbxNorForTheOtherPhone() {
        plan(b, false);
        Phone phone = phone(b);
        VoiceCall call = call("212", true);
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        int heard = phone.heard.size();
        for (String type : List.of("ct_complete", "cp_pick_exe", "innovaphone_remote_control", "diverting_leg4", "anything")) {
            call.fromCaller(Signal.Facilities.of(new Facility.Other(type, "{\"type\":\"" + type + "\",\"control\":\"MIC_ON\"}")));
        }
        call.fromCaller(Signal.Facilities.of(new Facility.Name("The boss"), new Facility.DivertingLeg3(c.party())));
        assertEquals(heard, phone.heard.size());
        call.fromCaller(Signal.Facilities.of(new Facility.Digits("5"), new Facility.Other("ct_complete", "{}")));
        assertEquals(Signal.Facilities.of(new Facility.Digits("5")), phone.last());
    }

    @Test
    void whoIsLookedForInVainOrTooLate() {
        plan(b, false);
        Phone phone = phone(b);
        slow = true;
        VoiceCall gone = call("212", true);
        gone.fromCaller(Signal.Rel.of(Cause.NORMAL));
        lookups.forEach(Runnable::run);
        assertEquals(List.of(), phone.heard);
        assertEquals(List.of(), toA);
        lookups.clear();
        VoiceCall quick = call("2", false);
        quick.fromCaller(Signal.Rel.of(Cause.NORMAL));
        slow = false;
        broken = true;
        call("212", true);
        assertEquals(List.of(Signal.Rel.of(Cause.TEMPORARY_FAILURE)), toA);
    }

    @Test
    void digitsWithoutEnd() {
        beginsAlways = true;
        VoiceCall call = call("2", false);
        for (int i = 0; i < 100; i++) {
            call.fromCaller(new Signal.Info(new Party("2", ""), false, ""));
        }
        assertEquals(List.of(new Signal.SetupAck(VOIP, false), Signal.Rel.of(Cause.UNALLOCATED)), toA);
    }

    @Test
    void theCallerGoesWhileItRings() {
        plan(b, false);
        Phone phone = phone(b);
        VoiceCall call = call("212", true);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), phone.last());
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(1, toA.size());
        assertTrue(timers.isEmpty(), "nothing waits for it: " + timers.values());
    }

    private List<String> shown() {
        return legs.values().stream().map(dialog -> dialog.memberName() + " " + dialog.code() + " " + dialog.remoteName()).toList();
    }

    @Test
    void legsAreShownWithTheirStateAndWhoIsAtTheOtherEnd() {
        plan(b, false);
        plan(c, false);
        Phone ofB = phone(b);
        Phone ofC = phone(c);
        VoiceCall call = call("212", true);
        assertEquals(List.of("Ada Kern 3 Ben Roth", "Ben Roth 129 Ada Kern"), shown());
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of(new Plain(Plain.Kind.CALL_WAITING))));
        assertEquals(List.of("Ada Kern 4 Ben Roth", "Ben Roth " + (132 + 1024) + " Ada Kern"), shown());
        ofB.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        call.fromCaller(plain(Plain.Kind.REMOTE_HOLD));
        assertEquals(List.of("Ada Kern 261 Ben Roth", "Ben Roth " + (133 + 512) + " Ada Kern"), shown());
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(List.of("Ada Kern 256 Ben Roth", "Ben Roth 133 Cleo Maar", "Cleo Maar 133 Ben Roth"), shown());
        assertEquals(1, legs.values().stream().map(Dialog::conference).distinct().count(), "one conference id for all legs");
    }
}
