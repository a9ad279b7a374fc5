package org.carillon.websocket.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.carillon.call.Leg;
import org.carillon.call.Registration;
import org.carillon.call.Registration.Dismissal;
import org.carillon.call.Registrations;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Device;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.Test;

/** What becomes of calls whose connection is lost. What the client is told when it is back is in the transcript {@code signal/resume.txt}. */
class ResumptionsTest {

    private static final Media VOIP = new Media(Media.VOIP, Media.Command.NONE, "");
    private final Guid user = Guid.random();
    private final List<Registration> registered = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Signal> said = new ArrayList<>();
    private final List<Dismissal> dismissed = new ArrayList<>();
    private final Leg answers = said::add;
    private int seconds = 15;
    private final Resumptions resumptions = new Resumptions(new Registrations() {

        @Override
        public List<Registration> of(Guid object) {
            return registered;
        }

        @Override
        public List<Registration> all() {
            return registered;
        }

        @Override
        public void add(Registration registration) {
            registered.add(registration);
        }

        @Override
        public void remove(Registration registration) {
            registered.remove(registration);
        }
    }, new Settings() {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get(Setting<T> setting) {
            return (T) Integer.valueOf(seconds);
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return true;
        }
    }, (delay, task) -> later.add(task));

    private Registered.Key key(String secret) {
        return new Registered.Key(user, HardwareId.of("phone-a"), secret);
    }

    private Registered register(SignalEndpoint endpoint, Optional<Registered.Key> key) {
        Registration registration = new Registration(user, Device.of(HardwareId.of("phone-a"), ""), "192.0.2.1", true, endpoint, why -> { });
        Registered made = new Registered(registration, endpoint, key, dismissed::add);
        resumptions.hold(made);
        registered.add(registration);
        return made;
    }

    private Registered withCall(Optional<Registered.Key> key, Media media) {
        Registered made = register(new SignalEndpoint(null, Clock.systemUTC()), key);
        made.endpoint().offer(new Signal.Setup(new Party("211", ""), new Party("212", ""), true, media, List.of(), "", "", "", Guid.random(), Guid.random()), answers);
        return made;
    }

    @Test
    void aCallWaitsAndThenEnds() {
        Registered lost = withCall(Optional.of(key("s")), VOIP);
        resumptions.lost(lost);
        assertEquals(List.of(), registered, "nobody new is offered a call meanwhile");
        assertEquals(List.of(), said);
        later.get(0).run();
        assertEquals(List.of(Signal.Rel.of(Cause.OUT_OF_ORDER)), said);
        assertTrue(resumptions.take(key("s")).isEmpty());
    }

    @Test
    void whoComesBackHasTheCall() {
        Registered lost = withCall(Optional.of(key("s")), VOIP);
        resumptions.lost(lost);
        assertTrue(resumptions.take(key("other")).isEmpty());
        SignalEndpoint found = resumptions.take(key("s")).orElseThrow();
        assertSame(lost.endpoint(), found);
        later.get(0).run();
        assertEquals(List.of(), said, "it is not the former one's any more");
        register(found, Optional.of(key("s")));
        later.get(0).run();
        assertTrue(found.isInUse(-1));
        found.said(-1, new Signal.Conn(VOIP, List.of(), ""));
        assertEquals(1, said.size());
    }

    @Test
    void whoComesBackBeforeTheLossIsKnownTakesTheCallAway() {
        Registered alive = withCall(Optional.of(key("s")), VOIP);
        SignalEndpoint found = resumptions.take(key("s")).orElseThrow();
        assertEquals(List.of(Dismissal.REPLACED), dismissed);
        resumptions.lost(alive);
        resumptions.end(alive);
        assertEquals(List.of(), said);
        assertTrue(found.isInUse(-1));
    }

    @Test
    void nothingWaitsUnasked() {
        resumptions.lost(withCall(Optional.empty(), VOIP));
        assertEquals(List.of(Signal.Rel.of(Cause.OUT_OF_ORDER)), said);
        assertTrue(later.isEmpty());
    }

    @Test
    void callsWithoutMediaDoNotWait() {
        resumptions.lost(withCall(Optional.of(key("s")), Media.NONE));
        assertEquals(List.of(Signal.Rel.of(Cause.OUT_OF_ORDER)), said);
        assertTrue(later.isEmpty());
    }

    @Test
    void nothingWaitsWhereItIsSwitchedOff() {
        seconds = 0;
        Registered lost = withCall(Optional.of(key("s")), VOIP);
        resumptions.lost(lost);
        assertEquals(List.of(Signal.Rel.of(Cause.OUT_OF_ORDER)), said);
        assertFalse(lost.endpoint().isInUse(-1));
    }
}
