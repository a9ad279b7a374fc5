package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.call.CallRecords;
import org.carillon.it.call.CallingPhone;
import org.carillon.it.call.PhoneLine;
import org.carillon.it.call.ServerFigures;
import org.carillon.it.client.WireClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Telephones whose connection is cut without a word, in every state of a call: whoever is at the other end is released with cause 27
 * (signaling.md section 1.3), the records are whole, and the server is left with nothing. What asked for it may come back for a while;
 * that it can is tested in the transcript {@code signal/resume.txt}, here it does not come.
 */
@WithServer
class VanishingPhonesIT {

    private static final int GONE = 27;
    /** {@code call.resume-seconds}, with room for a slow machine. */
    private static final Duration RESUME = Duration.ofSeconds(15 + 15);
    private final ServerProcess server;
    private ServerFigures figures;
    private Map<String, Integer> before;
    private CallRecords records;
    private Instant begun;
    private CallingPhone alice;
    private CallingPhone bob;
    private CallingPhone carol;

    VanishingPhonesIT(ServerProcess server) {
        this.server = server;
    }

    /** How far a call has come. */
    enum Stage {
        SETUP("setup-from", "setup-to"),
        CALL_PROC("setup-from", "setup-to"),
        ALERT("setup-from alert-to", "setup-to alert-from"),
        CONNECTED("setup-from alert-to conn-to", "setup-to alert-from conn-from"),
        HOLDING("setup-from alert-to conn-to", "setup-to alert-from conn-from"),
        HELD("setup-from alert-to conn-to", "setup-to alert-from conn-from");

        private final String caller;
        private final String called;

        Stage(String caller, String called) {
            this.caller = caller;
            this.called = called;
        }
    }

    @BeforeEach
    void threeTelephones() {
        figures = new ServerFigures(server);
        before = figures.ofCalls();
        records = new CallRecords(server);
        alice = CallingPhone.of(server, "alice", "phone-alice");
        bob = CallingPhone.of(server, "bob", "phone-bob");
        carol = CallingPhone.of(server, "carol", "phone-carol");
        begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @AfterEach
    void nothingIsLeft() {
        alice.close();
        bob.close();
        carol.close();
        records.close();
        assertFalse(before.isEmpty(), "the server counts nothing");
        long deadline = System.nanoTime() + WireClient.PATIENCE.toNanos();
        Map<String, Integer> after = figures.ofCalls();
        while (!isNoMore(after) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            after = figures.ofCalls();
        }
        assertTrue(isNoMore(after), before + " before, " + after + " after");
    }

    private boolean isNoMore(Map<String, Integer> after) {
        return after.entrySet().stream().allMatch(figure -> figure.getValue() <= before.getOrDefault(figure.getKey(), 0));
    }

    private static JsonObjectBuilder facility(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private static JsonObjectBuilder to(String number) {
        return Json.createObjectBuilder().add("num", number);
    }

    private record Talk(PhoneLine caller, PhoneLine called) {
    }

    private static Talk call(CallingPhone caller, CallingPhone called, String number, Stage stage) {
        PhoneLine from = caller.dial(number, true);
        from.hears("call_proc");
        PhoneLine to = called.offered();
        if (stage == Stage.CALL_PROC) {
            to.says("call_proc");
        } else if (stage != Stage.SETUP) {
            to.says("alert");
            from.hears("alert");
        }
        if (stage.ordinal() >= Stage.CONNECTED.ordinal()) {
            to.says("conn");
            from.hears("conn");
        }
        if (stage == Stage.HOLDING || stage == Stage.HELD) {
            (stage == Stage.HOLDING ? from : to).asks("remote_hold").hearsOf("remote_hold_result");
            (stage == Stage.HOLDING ? to : from).hearsOf("hold_notify");
        }
        return new Talk(from, to);
    }

    @ParameterizedTest
    @EnumSource
    void theCallerVanishes(Stage stage) {
        Talk talk = call(alice, bob, "102", stage);
        alice.cut();
        talk.called().isReleased(GONE);
        records.await(begun, "alice from: " + stage.caller + " rel-from 27", "bob to: " + stage.called + " rel-to 27");
    }

    @ParameterizedTest
    @EnumSource
    void theCalledVanishes(Stage stage) {
        Talk talk = call(alice, bob, "102", stage);
        bob.cut();
        talk.caller().isReleased(GONE);
        records.await(begun, "alice from: " + stage.caller + " rel-to 27", "bob to: " + stage.called + " rel-from 27");
    }

    @Test
    void whoDialsVanishesBetweenTwoDigits() {
        alice.dial("1", false).hears("setup_ack");
        alice.cut();
        records.await(begun, "alice from: setup-from rel-from 27");
    }

    @ParameterizedTest
    @EnumSource(names = {"ALERT", "CONNECTED"})
    void whoConsultsVanishes(Stage second) {
        Talk first = call(alice, bob, "102", Stage.HOLDING);
        Talk consultation = call(alice, carol, "103", second);
        alice.cut();
        first.called().isReleased(GONE);
        consultation.called().isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to rel-from 27", "alice from: " + second.caller + " rel-from 27",
                "bob to: setup-to alert-from conn-from rel-to 27", "carol to: " + second.called + " rel-to 27");
    }

    @Test
    void whoIsConsultedVanishesAndTheFirstCallIsStillHeld() {
        Talk first = call(alice, bob, "102", Stage.HOLDING);
        Talk consultation = call(alice, carol, "103", Stage.CONNECTED);
        carol.cut();
        consultation.caller().isReleased(GONE);
        first.caller().asks("remote_retrieve").hearsOf("remote_retrieve_result");
        first.called().hearsOf("retrieve_notify");
        first.caller().hangsUp(16);
        first.called().isReleased(16);
    }

    @Test
    void whoTalksWhileASecondCallRingsVanishes() {
        Talk first = call(alice, bob, "102", Stage.CONNECTED);
        PhoneLine second = carol.dial("102", true);
        bob.offered().says("alert");
        second.hears("alert");
        bob.cut();
        first.caller().isReleased(GONE);
        second.isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to rel-to 27", "bob to: setup-to alert-from conn-from rel-from 27",
                "carol from: setup-from alert-to rel-to 27", "bob to: setup-to alert-from rel-from 27");
    }

    @Test
    void ofTwoCallersOneVanishesAndTheOtherRingsOn() {
        Talk first = call(alice, bob, "102", Stage.CONNECTED);
        Talk second = call(carol, bob, "102", Stage.ALERT);
        alice.cut();
        first.called().isReleased(GONE);
        second.called().says("conn");
        second.caller().hears("conn");
        second.caller().hangsUp(16);
        second.called().isReleased(16);
    }

    @Test
    void oneOfTwoTelephonesThatRingVanishesAndTheOtherIsAnswered() {
        try (CallingPhone other = CallingPhone.of(server, "bob", "softphone-bob")) {
            PhoneLine caller = alice.dial("102", true);
            bob.offered().says("alert");
            PhoneLine rings = other.offered().says("alert");
            caller.hears("alert");
            bob.cut();
            caller.goesOn();
            rings.says("conn");
            caller.hears("conn");
            other.cut();
            caller.isReleased(GONE);
            records.await(begun, "alice from: setup-from alert-to conn-to rel-to 27", "bob to: setup-to alert-from rel-from 27",
                    "bob to: setup-to alert-from conn-from rel-from 27");
        }
    }

    @Test
    void whoIsTransferredVanishes() {
        Talk talk = call(alice, bob, "102", Stage.CONNECTED);
        talk.caller().asks(facility("ct_initiate").add("dst", to("103")));
        PhoneLine third = carol.offered().says("alert");
        talk.caller().isReleased(26);
        bob.cut();
        third.isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to rel-to 26", "alice ct: setup-to transfer-from rel-to 27",
                "bob to: setup-to alert-from conn-from transfer-to rel-from 27", "carol to: setup-to alert-from rel-to 27");
    }

    @Test
    void towardWhomATransferGoesVanishes() {
        Talk talk = call(alice, bob, "102", Stage.CONNECTED);
        talk.caller().asks(facility("ct_initiate").add("dst", to("103")));
        carol.offered().says("alert");
        talk.caller().isReleased(26);
        carol.cut();
        talk.called().isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to rel-to 26", "alice ct: setup-to transfer-from rel-to 27",
                "bob to: setup-to alert-from conn-from transfer-to rel-to 27", "carol to: setup-to alert-from rel-from 27");
    }

    @Test
    void whoIsTransferredAfterAQuestionVanishesFromTheConversation() {
        Talk first = call(alice, bob, "102", Stage.HOLDING);
        Talk second = call(alice, carol, "103", Stage.CONNECTED);
        second.caller().asks("ct_identify");
        int id = second.caller().hearsOf("ct_identify_result").getInt("id");
        first.caller().asks(facility("ct_initiate").add("id", id).add("dst", to("103")));
        first.called().hearsOf("ct_complete");
        second.called().hearsOf("ct_complete");
        bob.cut();
        second.called().isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to transfer-from connected rel-to 27",
                "alice from: setup-from alert-to conn-to transfer-from connected rel-to 27",
                "bob to: setup-to alert-from conn-from transfer-to connected rel-from 27", "carol to: setup-to alert-from conn-from transfer-to connected rel-to 27");
    }

    @Test
    void whoTransfersVanishesBeforeTheFirstSign() {
        Talk talk = call(alice, bob, "102", Stage.CONNECTED);
        talk.caller().asks(facility("ct_initiate").add("dst", to("103")));
        PhoneLine third = carol.offered();
        alice.cut();
        talk.called().isReleased(GONE);
        third.says("alert");
        third.isReleased(16);
        records.await(begun, "alice from: setup-from alert-to conn-to rel-from 27", "bob to: setup-to alert-from conn-from rel-to 27", "carol to: setup-to rel-to 16");
    }

    @Test
    void whoIsParkedVanishes() {
        Talk talk = call(alice, bob, "102", Stage.CONNECTED);
        talk.called().asks(facility("cp_park").add("park_position", 7));
        talk.called().isReleased(16);
        talk.caller().hearsOf("hold_notify");
        alice.cut();
        records.await(begun, "alice from: setup-from alert-to conn-to rel-from 27", "bob to: setup-to alert-from conn-from rel-to 16");
        carol.ask("102", pick(7)).isReleased(1);
    }

    @Test
    void whoHasParkedVanishesAndTheParkedIsTaken() {
        Talk talk = call(alice, bob, "102", Stage.CONNECTED);
        talk.called().asks(facility("cp_park").add("park_position", 8));
        talk.called().isReleased(16);
        bob.cut();
        carol.ask("102", pick(8)).isReleased(16);
        carol.offered().says("conn");
        talk.caller().hearsOf("ct_complete");
        carol.cut();
        talk.caller().isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to conn-to rel-to 27", "bob to: setup-to alert-from conn-from rel-to 16",
                "carol to: setup-to conn-from rel-from 27");
    }

    @Test
    void whoTakesACallVanishesAndItRingsOn() {
        Talk talk = call(alice, bob, "102", Stage.ALERT);
        carol.ask("102", pick(-1)).isReleased(16);
        carol.offered();
        carol.cut();
        talk.called().says("conn");
        talk.caller().hears("conn");
        talk.called().hangsUp(16);
        talk.caller().isReleased(16);
    }

    @Test
    void whoHasTakenACallVanishesFromTheConversation() {
        Talk talk = call(alice, bob, "102", Stage.ALERT);
        carol.ask("102", pick(-1)).isReleased(16);
        carol.offered().says("conn");
        talk.called().isReleased(26);
        talk.caller().hears("conn");
        carol.cut();
        talk.caller().isReleased(GONE);
        records.await(begun, "alice from: setup-from alert-to conn-to rel-to 27", "bob to: setup-to alert-from rel-to 26", "carol to: setup-to conn-from rel-from 27");
    }

    private static JsonObjectBuilder pick(int position) {
        JsonObjectBuilder pick = facility("cp_pick_req").add("parked_to_alerting", to("102"));
        return position < 0 ? pick : pick.add("park_position", position);
    }

    @Test
    void whoMayComeBackAndDoesNotIsGoneAfterAWhile() {
        try (CallingPhone resuming = CallingPhone.resuming(server, "dave", "phone-dave", "secret-of-dave")) {
            Talk talk = call(resuming, bob, "102", Stage.CONNECTED);
            resuming.cut();
            talk.called().goesOn();
            talk.called().isReleased(GONE, RESUME);
            records.await(begun, "dave from: setup-from alert-to conn-to rel-from 27", "bob to: setup-to alert-from conn-from rel-to 27");
        }
    }
}
