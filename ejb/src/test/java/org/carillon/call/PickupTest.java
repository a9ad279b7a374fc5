package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that are taken elsewhere, and those that are parked (signaling.md sections 6.10 and 6.11). */
class PickupTest extends VoiceFixture {

    private final Phone ofB = phone(b);
    private final Phone ofC = phone(c);

    @BeforeEach
    void bothCanBeCalled() {
        plan(b, false);
        plan(c, false);
    }

    private Pickable pickable() {
        return desk.pickables().oldest(9, any -> true).get(0);
    }

    @Test
    void aRingingCallIsTakenElsewhere() {
        VoiceCall call = call("212", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(b, pickable().at());
        pickable().pick(registered.of(c.guid()).get(0), c);
        Signal.Setup setup = (Signal.Setup) ofC.heard.get(0);
        assertEquals(OFFER, setup.media());
        assertEquals(List.of(new Facility.PickExecuted(pickable().call(), c.party(), a.party()), new Facility.Name("Ada Kern")), setup.facilities());
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(Signal.Rel.of(Cause.NOT_SELECTED), ofB.last());
        assertEquals(List.of(complete(c), new Signal.Conn(ANSWER, List.of(new Facility.Name("Cleo Maar")), "")), since(toA, 2));
        assertEquals(List.of(), desk.pickables().oldest(9, any -> true));
        assertEquals(List.of("Ada Kern", "Cleo Maar"), talking);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
    }

    @Test
    void whoTakesItTooLateOrNotAtAll() {
        call("212", true);
        pickable().pick(registered.of(c.guid()).get(0), c);
        ofB.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(Signal.Rel.of(Cause.NOT_SELECTED), ofC.last());
        VoiceCall second = call("212", true);
        pickable().pick(registered.of(c.guid()).get(0), c);
        second.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NOT_SELECTED), ofC.last());
        call("212", true);
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        pickable().pick(registered.of(c.guid()).get(0), c);
        after(VoiceDesk.FIRST_SIGN);
        assertEquals(Signal.Rel.of(Cause.NO_RESPONSE), ofC.last());
    }

    @Test
    void parkedAndTakenAndParkedTooLong() {
        VoiceCall call = talk(ofB, "212");
        int soFar = toA.size();
        ofB.say.signal(Signal.Facilities.of(new Facility.Park(c.party(), 2)));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofB.last());
        assertEquals(List.of(plain(Plain.Kind.HOLD_NOTIFY), media(Media.Command.CLOSE)), since(toA, soFar));
        assertEquals(2, pickable().position());
        Dialog shown = legs.get(pickable().call());
        assertEquals("Cleo Maar 136 Ada Kern", shown.memberName() + " " + shown.code() + " " + shown.remoteName());
        talk(ofB, "212");
        ofB.say.signal(Signal.Facilities.of(new Facility.Park(c.party(), 2)));
        assertEquals(new Signal.Info(Party.NOBODY, false, "park position busy"), ofB.last());
        ofB.say.signal(Signal.Rel.of(Cause.NORMAL));
        soFar = toA.size();
        pickable().pick(registered.of(c.guid()).get(0), c);
        ofC.say.signal(new Signal.Conn(VOIP, List.of(), ""));
        assertEquals(List.of(complete(c), plain(Plain.Kind.RETRIEVE_NOTIFY), media(Media.Command.REQUEST)), since(toA, soFar));
        assertEquals(List.of("Ada Kern", "Cleo Maar"), talking);
        ofC.say.signal(Signal.Facilities.of(new Facility.Park(Party.NOBODY, Pickable.NO_POSITION)));
        assertEquals(1, pickable().position());
        after(Parked.LONGEST);
        Signal.Setup recall = (Signal.Setup) ofC.last();
        assertEquals(List.of(new Facility.TransferSetup(c.party()), new Facility.Name("Ada Kern")), recall.facilities());
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        ofC.say.signal(new Signal.Conn(VOIP, List.of(), ""));
        assertEquals(media(Media.Command.REQUEST), toA.get(toA.size() - 1));
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
        assertEquals(List.of(), talking);
    }

    @Test
    void whoIsParkedGivesUp() {
        VoiceCall call = talk(ofB, "212");
        ofB.say.signal(Signal.Facilities.of(new Facility.Park(Party.NOBODY, 7)));
        Guid parked = pickable().call();
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        assertEquals(List.of(), desk.pickables().oldest(9, any -> true));
        assertEquals(LegState.NULL, legs.get(parked).state());
        assertEquals(OptionalInt.of(7), desk.parking().free(b.guid(), 7));
        assertEquals(List.of(), talking);
    }
}
