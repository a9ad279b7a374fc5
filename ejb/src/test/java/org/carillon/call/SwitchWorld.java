package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.CallPlan.Forked;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.history.RecordedCalls;

/**
 * A switch with telephones of some people, a lane and timers that a test runs itself, and what those who watch believe. Numbers lead to
 * somebody, each time with other wishes.
 */
final class SwitchWorld {

    static final int PEOPLE = 5;
    final Random random;
    final Queue<Runnable> lane = new ArrayDeque<>();
    final Map<Runnable, Duration> timers = new LinkedHashMap<>();
    final Map<Guid, Dialog> legs = new LinkedHashMap<>();
    private final List<Identity> people = new ArrayList<>();
    final List<Phone> phones = new ArrayList<>();
    private final KnownRegistrations registered = new KnownRegistrations();
    final List<String> talking = new ArrayList<>();
    final RecordedCalls records = new RecordedCalls();
    int begun;
    final VoiceDesk desk;
    final DeskControl control;
    private final Set<Guid> gone = new HashSet<>();
    private final Set<Guid> released = new HashSet<>();

    SwitchWorld(long seed) {
        random = new Random(seed);
        CallTimer timer = (delay, task) -> {
            timers.put(task, delay);
            return () -> timers.remove(task);
        };
        desk = new VoiceDesk(new Plans(), registered, timer, lane::add, lane::add, new Talks(who -> {
            talking.add(who.name());
            return () -> talking.remove(who.name());
        }), new Consultations(timer, random), new Pickables(), new ParkingLot(), new LegTable(() -> 1_000), new Observer(), () -> Instant.EPOCH,
                new Sleeping(guid -> false, () -> Duration.ZERO));
        control = new DeskControl(desk, new CallWatchers(), new PickRights() {

            @Override
            boolean mayPick(Guid picking, Guid at, boolean groupOnly) {
                return random.nextInt(4) != 0;
            }
        }, guid -> people.stream().filter(who -> who.guid().equals(guid)).findFirst());
        for (int i = 0; i < PEOPLE; i++) {
            Identity identity = new Identity(Guid.random(), new Party("" + (200 + i), "user" + i), "User " + i, false);
            people.add(identity);
            for (int j = 0; j <= i % 2; j++) {
                Phone phone = new Phone();
                phone.registration = new Registration(identity.guid(), null, "192.0.2.1", true, phone, why -> { });
                phone.owner = identity;
                phones.add(phone);
                registered.add(phone.registration);
            }
        }
    }

    private final class Observer implements CallObserver {

        @Override
        public void changed(VoiceLeg leg) {
            note(leg.dialog());
        }

        @Override
        public void said(VoiceLeg leg, Signal signal) {
            ends(leg, signal);
        }

        @Override
        public void told(VoiceLeg leg, Signal signal) {
            ends(leg, signal);
        }

        /* Those who watch take the release for the end. */
        private void ends(VoiceLeg leg, Signal signal) {
            if (leg.isOver() && signal instanceof Signal.Rel) {
                released.add(leg.facts().call());
            }
        }

        @Override
        public void step(CallStep step) {
            records.on(step, Instant.EPOCH);
            begun += step instanceof CallStep.Began ? 1 : 0;
        }

        @Override
        public void changed(Identity member, Dialog dialog) {
            // A parked call is no leg of a telephone.
        }

        private void note(Dialog dialog) {
            if (dialog.state() == LegState.NULL) {
                Optional.ofNullable(legs.remove(dialog.call())).ifPresent(known -> gone.add(known.call()));
            } else {
                legs.put(dialog.call(), dialog);
            }
        }
    }

    /** Each number leads to somebody, each time with other wishes. */
    private final class Plans implements CallPlans {

        @Override
        public Optional<CallPlan> of(Party called, Identity caller, Optional<Identity> forwarding) {
            return people.stream().filter(who -> who.party().number().equals(called.number())).findFirst().map(who -> new CallPlan(who,
                    random.nextInt(4) == 0 ? List.of(new Diverted(Reason.values()[random.nextInt(3)], someone().party())) : List.of(),
                    random.nextInt(5) == 0 ? List.of(new Forked(someone().party(), Duration.ofSeconds(random.nextInt(2)), Duration.ZERO, Duration.ofSeconds(9)))
                            : List.of(), random.nextInt(12) == 0, random.nextInt(3), Duration.ofSeconds(15)));
        }

        @Override
        public boolean isBeginning(String number) {
            return number.length() < 3;
        }
    }

    Identity someone() {
        return people.get(random.nextInt(PEOPLE));
    }

    /** One line of a telephone. */
    final class Line {

        private Leg toSwitch;
        boolean incoming;
        private boolean placing;
        boolean answered;
        private boolean over;
        long id;

        void say(Signal signal) {
            if (signal instanceof Signal.Rel) {
                over = true;
            }
            toSwitch.signal(signal);
        }

        void answer() {
            if (incoming && !answered) {
                answered = true;
                say(new Signal.Conn(new Media(Media.VOIP, Media.Command.SELECT, "{}"), List.of(), ""));
            }
        }

        void hear(Signal signal) {
            if (signal instanceof Signal.Rel) {
                over = true;
            } else if (signal instanceof Signal.Disc) {
                say(Signal.Rel.of(Cause.NORMAL));
            } else if (signal instanceof Signal.Conn) {
                answered = true;
            } else if (signal instanceof Signal.Facilities facilities) {
                if (facilities.facilities().contains(new Facility.RemoteControl("ACCEPT"))) {
                    answer();
                }
                facilities.facilities().stream().filter(Facility.TransferIdentified.class::isInstance)
                        .forEach(f -> id = ((Facility.TransferIdentified) f).id());
            }
        }
    }

    final class Phone implements Endpoint {

        Identity owner;
        Registration registration;
        final List<Line> lines = new ArrayList<>();

        @Override
        public Leg offer(Signal.Setup setup, Leg answers) {
            Line line = new Line();
            line.incoming = true;
            line.placing = setup.facilities().stream().anyMatch(Facility.RemoteControl.class::isInstance);
            line.toSwitch = answers;
            lines.add(line);
            return line::hear;
        }

        void place(String number, boolean complete) {
            Line line = new Line();
            Signal.Setup setup = new Signal.Setup(Party.NOBODY, new Party(number, ""), complete, media(), List.of(), "", "", "", null, null);
            VoiceCall call = new VoiceCall(desk, registration, owner, setup, line::hear);
            line.toSwitch = signal -> lane.add(() -> call.fromCaller(signal));
            lines.add(line);
            lane.add(call::begin);
        }

        List<Line> open() {
            lines.removeIf(line -> line.over);
            return lines;
        }
    }

    static Media media() {
        return new Media(Media.VOIP, Media.Command.PROPOSAL, "{}");
    }

    void drain() {
        for (Runnable task = lane.poll(); task != null; task = lane.poll()) {
            task.run();
        }
    }

    int open() {
        return (int) phones.stream().flatMap(phone -> phone.open().stream()).filter(line -> !line.placing || line.answered).count();
    }

    void agrees(String when) {
        assertEquals(open(), legs.size(), () -> when + ": " + legs.values());
        assertEquals(legs.keySet(), desk.legs().all().stream().map(leg -> leg.facts().call()).collect(Collectors.toSet()));
        assertEquals(gone, released, "each leg ends with a release");
    }

    /** Nobody does anything any more, and all timers run out. */
    void rest() {
        drain();
        for (int i = 0; i < 200 && !timers.isEmpty(); i++) {
            List<Runnable> due = List.copyOf(timers.keySet());
            timers.clear();
            due.forEach(lane::add);
            drain();
        }
        assertTrue(timers.isEmpty(), "something goes on for ever");
    }
}
