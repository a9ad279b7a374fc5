package org.carillon.call.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.carillon.call.Leg;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.Test;

/** The path of an endpoint, with somebody in it and without (signaling.md section 2). How it is said on the wire is in a transcript. */
class SignalPathTest {

    private static final Media VOIP = new Media(Media.VOIP, Media.Command.NONE, "");
    private static final Signal.Setup SETUP = new Signal.Setup(new Party("211", ""), new Party("212", ""), true, VOIP, List.of(), "", "", "", null, null);
    private static final Signal ALERT = new Signal.Alert(VOIP, false, List.of());
    private static final Signal CONN = new Signal.Conn(VOIP, List.of(), "");
    private static final Signal REL = Signal.Rel.of(Cause.NORMAL);
    private final List<Signal> toDevice = new ArrayList<>();
    private final List<Signal> toPbx = new ArrayList<>();
    private Leg device;
    private Leg pbx;
    private final SignalPath path = new SignalPath((setup, answers) -> {
        toDevice.add(setup);
        device = answers;
        return toDevice::add;
    });
    private final Sitting sitting = new Sitting();

    /** One who writes down what goes by. */
    private static final class Sitting implements SignalTap {

        private final List<String> seen = new ArrayList<>();

        @Override
        public void attached() {
            seen.add("attached");
        }

        @Override
        public void detached() {
            seen.add("detached");
        }

        @Override
        public void existing(int call, PathView view) {
            seen.add(call + (view.toDevice() ? " in " : " out ") + view.state() + " " + view.remote().number());
        }

        @Override
        public void passes(int call, Signal signal, boolean toDevice) {
            seen.add(call + (toDevice ? " > " : " < ") + signal.getClass().getSimpleName());
        }
    }

    private Leg place(Signal.Setup setup, Leg answers) {
        toPbx.add(setup);
        pbx = answers;
        return toPbx::add;
    }

    @Test
    void leadsStraightThroughWhileNobodySitsInIt() {
        Leg offered = path.offer(SETUP, toPbx::add);
        device.signal(ALERT);
        device.signal(CONN);
        offered.signal(REL);
        device.signal(REL);
        assertEquals(List.of(SETUP, REL), toDevice);
        assertEquals(List.of(ALERT, CONN), toPbx, "what crosses the end is dropped");
    }

    @Test
    void whoSitsDownIsToldOfTheCallsThatGoOn() {
        path.offer(SETUP, toPbx::add);
        device.signal(ALERT);
        Leg over = path.offer(SETUP, toPbx::add);
        over.signal(REL);
        Leg fromDevice = path.place(SETUP, toDevice::add, this::place);
        pbx.signal(CONN);
        path.attach(sitting);
        assertEquals(List.of("attached", "1 in ALERT 211", "3 out CONNECTED 212"), sitting.seen);
        fromDevice.signal(REL);
        assertEquals(1, toPbx.stream().filter(Signal.Setup.class::isInstance).count());
        assertEquals(List.of(), toPbx.stream().filter(Signal.Rel.class::isInstance).toList(), "not sent on");
        path.detach(sitting);
        assertEquals(1, toPbx.stream().filter(Signal.Rel.class::isInstance).count(), "sent on when nobody is there to do it");
    }

    @Test
    void nothingGoesOnThatIsNotSentOn() {
        path.attach(sitting);
        Leg offered = path.offer(SETUP, toPbx::add);
        assertEquals(List.of(), toDevice);
        path.say(1, SETUP, true, this::place, 9);
        path.say(1, SETUP, true, this::place, 9);
        device.signal(ALERT);
        path.say(1, CONN, false, this::place, 9);
        offered.signal(REL);
        path.say(1, REL, true, this::place, 9);
        path.say(1, REL, true, this::place, 9);
        assertEquals(List.of(SETUP, REL), toDevice);
        assertEquals(List.of(CONN), toPbx);
        assertEquals(List.of("attached", "1 > Setup", "1 < Alert", "1 > Rel"), sitting.seen);
    }

    @Test
    void anAnswerMayComeBeforeTheSetupHasBeenTaken() {
        path.attach(sitting);
        path.say(-1, SETUP, false, (setup, answers) -> {
            answers.signal(ALERT);
            return place(setup, answers);
        }, 9);
        path.say(-1, REL, false, this::place, 9);
        assertEquals(List.of(SETUP, REL), toPbx, "the end of a call of one's own reaches the PBX");
        assertEquals(List.of("attached", "-1 > Alert"), sitting.seen);
    }

    @Test
    void whatWaitsGoesOnWhenNobodySitsThereAnyMore() {
        path.attach(sitting);
        path.offer(SETUP, toPbx::add);
        path.place(SETUP, toDevice::add, this::place);
        Leg over = path.offer(SETUP, toPbx::add);
        over.signal(REL);
        path.detach(sitting);
        assertEquals(List.of(SETUP), toDevice);
        assertEquals(List.of(SETUP), toPbx);
        device.signal(CONN);
        assertEquals(List.of(SETUP, CONN), toPbx);
    }

    @Test
    void callsOfTheOneWhoSitsThereEndWithThat() {
        path.attach(sitting);
        path.say(-1, SETUP, true, this::place, 2);
        path.say(-2, SETUP, false, this::place, 2);
        path.say(-3, SETUP, false, this::place, 2);
        path.say(7, SETUP, true, this::place, 2);
        path.say(-1, ALERT, false, this::place, 2);
        device.signal(CONN);
        pbx.signal(ALERT);
        assertEquals(List.of("attached", "-1 < Conn", "-2 > Alert"), sitting.seen);
        path.detach(sitting);
        assertEquals(List.of(SETUP, REL), toDevice);
        assertEquals(List.of(SETUP, REL), toPbx, "of two, one to each side; a third would have been too many");
    }

    @Test
    void thePlaceIsLeftByTheOneWhoHasIt() {
        path.attach(sitting);
        path.detach(new Sitting());
        path.offer(SETUP, toPbx::add);
        assertEquals(List.of(), toDevice);
    }
}
