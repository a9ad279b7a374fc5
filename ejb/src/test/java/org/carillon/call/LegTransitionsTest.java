package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the endpoint of a leg may say in which state (signaling.md section 5.1), as a table: each column a signal, each row a state that is
 * brought about, {@code x} where something may follow. All else is said too, and nothing follows: nobody hears anything, no leg changes, no
 * timer begins, and the call then ends as if nothing had been said.
 */
class LegTransitionsTest extends VoiceFixture {

    private static final String TABLE = """
            leg     state       setup setup_ack call_proc progress alert conn info channels facility user_info disc rel
            caller  SETUP         .       .         .        .       .    .    x      .        .         .       x   x
            caller  SETUP_ACK     .       .         .        .       .    .    x      .        .         .       x   x
            caller  CALL_PROC     .       .         .        .       .    .    x      x        x         x       x   x
            caller  ALERT         .       .         .        .       .    .    x      x        x         x       x   x
            caller  CONNECTED     .       .         .        .       .    .    x      x        x         x       x   x
            caller  HOLDING       .       .         .        .       .    .    x      x        x         x       x   x
            caller  PARKED        .       .         .        .       .    .    x      x        x         x       x   x
            caller  NULL          .       .         .        .       .    .    .      .        .         .       .   .
            called  SETUP         .       .         x        x       x    x    .      .        x         .       x   x
            called  CALL_PROC     .       .         .        x       x    x    x      x        x         x       x   x
            called  ALERT         .       .         .        x       .    x    x      x        x         x       x   x
            called  CONNECTED     .       .         .        .       .    .    x      x        x         x       x   x
            called  HELD          .       .         .        .       .    .    x      x        x         x       x   x
            called  NULL          .       .         .        .       .    .    .      .        .         .       .   .
            """;
    private static final Map<String, Signal> SIGNALS = signals();

    private static Map<String, Signal> signals() {
        Map<String, Signal> signals = new LinkedHashMap<>();
        signals.put("setup", new Signal.Setup(Party.NOBODY, new Party("213", ""), true, OFFER, List.of(), "", "", "", null, null));
        signals.put("setup_ack", new Signal.SetupAck(VOIP, false));
        signals.put("call_proc", new Signal.CallProc(VOIP, false));
        signals.put("progress", new Signal.Progress(VOIP, true, Optional.empty()));
        signals.put("alert", new Signal.Alert(VOIP, false, List.of()));
        signals.put("conn", new Signal.Conn(ANSWER, List.of(), ""));
        signals.put("info", new Signal.Info(new Party("5", ""), false, ""));
        signals.put("channels", new Signal.Channels(OFFER));
        signals.put("facility", plain(Plain.Kind.REMOTE_HOLD));
        signals.put("user_info", new Signal.UserInfo("data"));
        signals.put("disc", new Signal.Disc(Cause.NORMAL, false, List.of(), ""));
        signals.put("rel", Signal.Rel.of(Cause.NORMAL));
        return signals;
    }

    /** One cell of the table. */
    private record Cell(boolean called, String state, String signal, boolean allowed) {

        @Override
        public String toString() {
            return (called ? "called " : "caller ") + state + " " + signal;
        }
    }

    private static Stream<Cell> cells() {
        List<String> lines = TABLE.lines().toList();
        List<String> names = words(lines.get(0));
        return lines.stream().skip(1).map(LegTransitionsTest::words).flatMap(row -> names.stream().skip(2)
                .map(name -> new Cell(row.get(0).equals("called"), row.get(1), name, row.get(names.indexOf(name)).equals("x"))));
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    static Stream<Cell> refused() {
        return cells().filter(cell -> !cell.allowed());
    }

    private Phone ofB;
    private VoiceCall call;

    /** Brings a call to where the leg is in that state. @return what its endpoint speaks through */
    private Leg reach(boolean called, String state) {
        plan(b, false);
        plan(c, false);
        ofB = phone(b);
        slow = !called && state.equals("SETUP");
        call = call(state.equals("SETUP_ACK") ? "2" : "212", !state.equals("SETUP_ACK"));
        Leg caller = signal -> call.fromCaller(signal);
        int stage = List.of("SETUP", "SETUP_ACK", "CALL_PROC", "ALERT").indexOf(state);
        if (called && stage == 2) {
            ofB.say.signal(new Signal.CallProc(VOIP, false));
        } else if (stage == 3) {
            ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        } else if (stage < 0) {
            ofB.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        }
        if (state.equals("HOLDING") || state.equals("HELD")) {
            caller.signal(plain(Plain.Kind.REMOTE_HOLD));
        } else if (state.equals("PARKED")) {
            ofB.say.signal(Signal.Facilities.of(new Facility.Park(Party.NOBODY, -1)));
        } else if (state.equals("NULL")) {
            (called ? ofB.say : caller).signal(Signal.Rel.of(Cause.NORMAL));
        }
        return called ? ofB.say : caller;
    }

    private List<Object> world() {
        return List.of(List.copyOf(toA), List.copyOf(ofB.heard), Map.copyOf(legs), List.copyOf(talking), timers.size(), lookups.size(),
                desk.legs().all().stream().map(VoiceLeg::dialog).toList(), desk.pickables().size());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMayNotBeSaidIsRefusedWithoutHarm(Cell cell) {
        Leg speaker = reach(cell.called(), cell.state());
        List<Object> before = world();
        List<String> told = new ArrayList<>();
        steps = (step, at) -> told.add(step.toString());
        speaker.signal(SIGNALS.get(cell.signal()));
        assertEquals(before, world());
        assertEquals(List.of(), told, "no record says so");
        speaker.signal(Signal.Rel.of(Cause.NORMAL));
        lookups.forEach(Runnable::run);
        assertEquals(0, desk.legs().size(), "the call ends");
        assertEquals(List.of(), talking);
        assertEquals(0, desk.pickables().size());
        assertEquals(0, timers.size(), "nothing waits for it");
    }

    @Test
    void theTableIsThatOfTheSwitch() {
        cells().filter(cell -> !List.of("HOLDING", "HELD", "PARKED").contains(cell.state())).forEach(cell ->
                assertEquals(cell.allowed(), LegState.valueOf(cell.state()).admits(SIGNALS.get(cell.signal()), cell.called()), cell::toString));
    }

    /** Who dials on before they have been asked for more digits loses none. */
    @Test
    void digitsBeforeTheSetupAckCount() {
        plan(b, false);
        ofB = phone(b);
        slow = true;
        call = call("2", false);
        call.fromCaller(new Signal.Info(new Party("1", ""), false, ""));
        call.fromCaller(new Signal.Info(new Party("2", ""), false, ""));
        List.copyOf(lookups).forEach(Runnable::run);
        assertEquals(List.of(new Signal.CallProc(VOIP, false)), toA);
        assertEquals(1, ofB.heard.size());
    }

    @Test
    void aSecondAlertDoesNotRingTwiceAndNoStateGoesBack() {
        reach(true, "ALERT");
        int heard = toA.size();
        ofB.say.signal(new Signal.CallProc(VOIP, false));
        ofB.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(heard, toA.size());
        assertEquals(List.of(LegState.ALERT, LegState.ALERT), desk.legs().all().stream().map(VoiceLeg::state).toList());
        ofB.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(2, talking.size());
    }
}
