package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.control.Departure;
import org.carillon.call.control.Origination;
import org.carillon.call.control.Outcome;
import org.carillon.call.control.Outcome.Why;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Plain.Kind;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.junit.jupiter.api.Test;

/** Calls controlled from beside (rcc.md sections 5.2 and 5.3). The wire is in the transcripts. */
class ControlTest extends VoiceFixture {

    private final Phone ofB = phone(b);
    private final Phone ofC = phone(c);
    private final List<Cause> failed = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final DeskControl control = new DeskControl(desk, new CallWatchers(), new PickRights() {

        @Override
        boolean mayPick(Guid picking, Guid at, boolean groupOnly) {
            return true;
        }
    }, guid -> List.of(a, b, c).stream().filter(who -> who.guid().equals(guid)).findFirst());

    private Guid legOf(Identity who) {
        return control.of(who.guid()).get(0).call();
    }

    private Guid originate(Identity who, String number, boolean diverted) {
        return control.originate(new Origination(who.guid(), Optional.empty(), new Party(number, ""), "", "CONNECT", "", diverted), failed::add);
    }

    @Test
    void aPhoneIsMadeToCall() {
        plan(c, false);
        Guid call = originate(b, "213", true);
        Signal.Setup asked = (Signal.Setup) ofB.last();
        assertEquals(List.of(new Facility.RemoteControl("CONNECT")), asked.facilities());
        assertEquals(new Party("213", ""), asked.calling());
        assertEquals(List.of(), control.all(), "no leg before the phone has answered");
        ofB.say.signal(new Signal.Conn(OFFER, List.of(), ""));
        assertEquals(3, control.find(call).orElseThrow().dialog().code());
        assertEquals(OFFER, ((Signal.Setup) ofC.last()).media());
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(List.of(Signal.Facilities.of(new Facility.TransferComplete(new Party("213", ""), "Cleo Maar")), new Signal.Channels(ANSWER)),
                since(ofB.heard, 1));
        assertEquals(5, control.find(call).orElseThrow().dialog().code());
        assertEquals(Outcome.DONE, control.clear(call, new Cause(26), false));
        assertEquals(Signal.Rel.of(new Cause(26)), ofB.last());
        assertEquals(Signal.Rel.of(new Cause(26)), ofC.last());
        assertEquals(Outcome.refused(Why.UNKNOWN_CALL), control.clear(call, Cause.NORMAL, false));
        assertEquals(List.of(), failed);
        assertTrue(timers.isEmpty());
    }

    @Test
    void aPhoneThatDoesNotCall() {
        originate(a, "213", true);
        originate(b, "213", true);
        ofB.say.signal(Signal.Rel.of(Cause.REJECTED));
        originate(b, "213", true);
        after(VoiceDesk.FIRST_SIGN);
        Guid unwanted = originate(b, "213", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(Outcome.DONE, control.clear(unwanted, Cause.NORMAL, false));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofB.last());
        originate(b, "213", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        after(VoiceDesk.LONGEST_RINGING);
        assertEquals(List.of(Cause.ABSENT, Cause.REJECTED, Cause.NO_RESPONSE, Cause.NORMAL, Cause.NO_ANSWER), failed);
        assertTrue(timers.isEmpty());
    }

    @Test
    void diversionsAreObeyedOrNot() {
        plan(c, false, new Diverted(Reason.ALWAYS, b.party()));
        plan(b, false);
        Phone ofA = phone(a);
        Guid call = originate(a, "213", false);
        ofA.say.signal(new Signal.Conn(OFFER, List.of(), ""));
        assertTrue(ofC.last() instanceof Signal.Setup);
        control.redirect(legOf(c), new Party("999", ""), true, outcomes::add);
        control.redirect(call, new Party("212", ""), true, outcomes::add);
        assertEquals(List.of(Outcome.refused(Why.UNKNOWN_USER), Outcome.refused(Why.WRONG_STATE)), outcomes);
        control.clear(call, Cause.NORMAL, false);
        originate(a, "213", true);
        ofA.say.signal(new Signal.Conn(OFFER, List.of(), ""));
        assertEquals(1, ofC.heard.stream().filter(Signal.Setup.class::isInstance).count(), "the second went to B");
        control.redirect(legOf(b), new Party("213", ""), false, outcomes::add);
        assertEquals(Signal.Rel.of(Cause.NOT_SELECTED), ofB.last());
        assertEquals(2, ofC.heard.stream().filter(Signal.Setup.class::isInstance).count(), "whatever C has diverted");
    }

    @Test
    void heldAndTransferredAsIfThePhoneHadAsked() {
        plan(b, false);
        plan(c, false);
        Phone ofA = phone(a);
        Guid first = originate(a, "212", true);
        ofA.say.signal(new Signal.Conn(OFFER, List.of(), ""));
        assertEquals(Outcome.refused(Why.WRONG_STATE), control.hold(first));
        assertEquals(Outcome.refused(Why.WRONG_STATE), control.connect(legOf(b)));
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(Outcome.DONE, control.connect(legOf(b)));
        assertEquals(Signal.Facilities.of(new Facility.RemoteControl("ACCEPT")), ofB.last());
        ofB.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(Outcome.refused(Why.WRONG_STATE), control.retrieve(first));
        assertEquals(Outcome.DONE, control.hold(first));
        assertEquals(List.of(plain(Kind.REMOTE_HOLD), plain(Kind.REMOTE_HOLD_RESULT)), since(ofA.heard, ofA.heard.size() - 2));
        assertEquals(261, control.find(first).orElseThrow().dialog().code());
        assertEquals(645, control.find(legOf(b)).orElseThrow().dialog().code());
        Guid second = originate(a, "213", true);
        ofA.say.signal(new Signal.Conn(OFFER, List.of(), ""));
        assertEquals(Outcome.refused(Why.WRONG_STATE), control.transfer(first, first));
        assertEquals(Outcome.refused(Why.WRONG_STATE), control.transfer(first, legOf(b)));
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(Outcome.DONE, control.transfer(second, first), "whichever is named first");
        assertEquals(List.of(), control.of(a.guid()));
        assertEquals(a.party(), control.of(b.guid()).get(0).history().transferredBy());
        ofC.say.signal(new Signal.Conn(VOIP, List.of(), ""));
        assertEquals(List.of(b.party()), control.of(c.guid()).stream().map(view -> view.dialog().remote()).toList());
    }

    @Test
    void parkedAndPicked() {
        plan(b, false);
        VoiceCall call = talk(ofB, "212");
        control.park(legOf(b), new Party("999", ""), -1, outcomes::add);
        control.park(legOf(b), Party.NOBODY, 7, outcomes::add);
        assertEquals(Outcome.refused(Why.UNKNOWN_USER), outcomes.get(0));
        Guid parked = ((Outcome.Done) outcomes.get(1)).call();
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofB.last());
        control.pick(c.guid(), Optional.empty(), new Facility.PickRequest(parked, Party.NOBODY, -1), "", outcomes::add);
        Guid leg = ((Outcome.Done) outcomes.get(2)).call();
        assertEquals(b.party(), control.find(leg).orElseThrow().history().pickedFrom());
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        control.pick(c.guid(), Optional.empty(), new Facility.PickRequest(parked, Party.NOBODY, -1), "", outcomes::add);
        control.pick(Guid.random(), Optional.empty(), new Facility.PickRequest(null, Party.NOBODY, -1), "", outcomes::add);
        assertEquals(List.of(Outcome.refused(Why.UNKNOWN_CALL), Outcome.refused(Why.NOT_SUPPORTED)), since(outcomes));
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(List.of(), control.all());
    }

    private static List<Outcome> since(List<Outcome> all) {
        return List.copyOf(all.subList(3, all.size()));
    }

    @Test
    void howSomebodyLeftIsTold() {
        plan(b, false);
        plan(c, false);
        talk(ofB, "212");
        Guid leg = legOf(a);
        List<Departure> left = new ArrayList<>();
        VoiceLeg ofA = desk.legs().of(leg).orElseThrow();
        ofA.whenOver(() -> ofA.view().history().left().ifPresent(left::add));
        control.redirect(leg, new Party("213", ""), true, outcomes::add);
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(List.of(new Departure.Transferred(c.party())), left);
    }

    @Test
    void aLegIsKnownByOneNameAlone() {
        plan(b, false);
        Guid wanted = Guid.random();
        Phone ofA = phone(a);
        Registration by = registered.of(a.guid()).get(0);
        for (int i = 0; i < 2; i++) {
            new VoiceCall(desk, by, a, new Signal.Setup(Party.NOBODY, new Party("212", ""), true, OFFER, List.of(), "", "", "", null, wanted), toA::add).begin();
        }
        assertEquals(2, control.of(a.guid()).stream().map(view -> view.call()).distinct().count());
        assertEquals(wanted, legOf(a));
        assertEquals(List.of(), ofA.heard);
    }

    @Test
    void callsAreRefusedWhenThereAreTooMany() {
        VoiceDesk full = new VoiceDesk(desk.plans(), desk.registrations(), timer, desk.lane(), desk.lookups(), desk.talking(), desk.consultations(),
                desk.pickables(), desk.parking(), new LegTable(() -> 0), desk.observer(), desk.clock(), desk.sleeping());
        Phone ofA = phone(a);
        Registration by = registered.of(a.guid()).get(0);
        new VoiceCall(full, by, a, new Signal.Setup(Party.NOBODY, new Party("212", ""), true, OFFER, List.of(), "", "", "", null, null), toA::add).begin();
        assertEquals(List.of(Signal.Rel.of(Cause.NO_RESOURCE)), toA);
        assertEquals(List.of(), ofA.heard);
    }

    /** The two others hear each other while the signals stay as they are; when one call ends, the other has its own media again. */
    @Test
    void mediaOfTwoCallsAreJoined() {
        plan(b, false);
        plan(c, false);
        VoiceCall first = talk(ofB, "212");
        VoiceCall second = talk(ofC, "213");
        List<Guid> own = control.of(a.guid()).stream().map(view -> view.call()).toList();
        int toB = ofB.heard.size();
        int toC = ofC.heard.size();
        int soFar = toA.size();
        assertEquals(Outcome.DONE, control.transferMedia(own.get(0), own.get(1), false, true));
        assertEquals(List.of(media(Media.Command.CLOSE), media(Media.Command.CLOSE)), since(toA, soFar));
        assertEquals(List.of(media(Media.Command.REQUEST)), since(ofB.heard, toB));
        ofB.say.signal(new Signal.Channels(OFFER));
        ofC.say.signal(new Signal.Channels(ANSWER));
        assertEquals(List.of(new Signal.Channels(OFFER)), since(ofC.heard, toC));
        assertEquals(new Signal.Channels(ANSWER), ofB.last());
        first.fromCaller(new Signal.Channels(OFFER));
        first.fromCaller(new Signal.UserInfo("x"));
        assertEquals(new Signal.UserInfo("x"), ofB.last(), "the owner has no media, but the call");
        second.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(media(Media.Command.REQUEST), ofB.last(), "what is left of it has its own media again");
        ofB.say.signal(new Signal.Channels(OFFER));
        assertEquals(new Signal.Channels(OFFER), toA.get(toA.size() - 1));
        assertEquals(Outcome.refused(Why.UNKNOWN_CALL), control.transferMedia(own.get(0), own.get(1), true, true));
        assertEquals(Outcome.refused(Why.WRONG_STATE), control.transferMedia(own.get(0), own.get(0), true, true));
    }

    @Test
    void joinedMediaAreTakenApart() {
        plan(b, false);
        plan(c, false);
        talk(ofB, "212");
        talk(ofC, "213");
        List<Guid> own = control.of(a.guid()).stream().map(view -> view.call()).toList();
        control.transferMedia(own.get(0), own.get(1), true, true);
        assertEquals(media(Media.Command.REQUEST), toA.get(toA.size() - 1));
        int toB = ofB.heard.size();
        int toC = ofC.heard.size();
        assertEquals(Outcome.DONE, control.transferMedia(own.get(0), own.get(1), false, false));
        assertEquals(List.of(media(Media.Command.REQUEST)), since(ofB.heard, toB));
        assertEquals(List.of(media(Media.Command.REQUEST)), since(ofC.heard, toC));
    }
}
