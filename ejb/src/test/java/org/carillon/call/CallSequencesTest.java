package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.CallPlan.Forked;
import org.carillon.call.control.Origination;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.Plain.Kind;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.history.RecordedCalls;

/**
 * Whatever people do at their telephones, and third parties beside them, in whatever order: what the switch believes to be a leg is one at
 * a telephone and the other way round, everybody who is left when nothing rings any more has exactly one partner, and nothing stays when
 * all have hung up but one record for each leg.
 */
class CallSequencesTest {

    private static final int PEOPLE = 5;
    private static final int STEPS = 60;

    private final class World {

        private final Random random;
        private final Queue<Runnable> lane = new ArrayDeque<>();
        private final Map<Runnable, Duration> timers = new LinkedHashMap<>();
        private final Map<Guid, Dialog> legs = new LinkedHashMap<>();
        private final List<Identity> people = new ArrayList<>();
        private final List<Phone> phones = new ArrayList<>();
        private final Map<Guid, List<Registration>> registered = new HashMap<>();
        private final List<String> talking = new ArrayList<>();
        private final RecordedCalls records = new RecordedCalls();
        private int begun;
        private final VoiceDesk desk;
        private final DeskControl control;
        private final Set<Guid> gone = new HashSet<>();
        private final Set<Guid> released = new HashSet<>();

        World(long seed) {
            random = new Random(seed);
            CallTimer timer = (delay, task) -> {
                timers.put(task, delay);
                return () -> timers.remove(task);
            };
            desk = new VoiceDesk(new Plans(), new Table(), timer, lane::add, lane::add, new Talks(who -> {
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
                    registered.computeIfAbsent(identity.guid(), guid -> new ArrayList<>()).add(phone.registration);
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

        private final class Table implements Registrations {

            @Override
            public List<Registration> of(Guid object) {
                return registered.getOrDefault(object, List.of());
            }

            @Override
            public List<Registration> all() {
                return registered.values().stream().flatMap(List::stream).toList();
            }

            @Override
            public void add(Registration registration) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(Registration registration) {
                throw new UnsupportedOperationException();
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
        private final class Line {

            private Leg toSwitch;
            private boolean incoming;
            private boolean placing;
            private boolean answered;
            private boolean over;
            private long id;

            void say(Signal signal) {
                if (signal instanceof Signal.Rel) {
                    over = true;
                }
                toSwitch.signal(signal);
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
                        answer(this);
                    }
                    facilities.facilities().stream().filter(Facility.TransferIdentified.class::isInstance)
                            .forEach(f -> id = ((Facility.TransferIdentified) f).id());
                }
            }
        }

        private final class Phone implements Endpoint {

            private Identity owner;
            private Registration registration;
            private final List<Line> lines = new ArrayList<>();

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

        private Media media() {
            return new Media(Media.VOIP, Media.Command.PROPOSAL, "{}");
        }

        void step() {
            Phone phone = phones.get(random.nextInt(phones.size()));
            List<Line> open = phone.open();
            if (open.isEmpty() || random.nextInt(6) == 0) {
                String number = random.nextInt(15) == 0 ? "999" : someone().party().number();
                phone.place(random.nextInt(10) == 0 ? number.substring(0, 2) : number, random.nextInt(10) != 0);
            } else {
                act(phone, open.get(random.nextInt(open.size())));
            }
            if (random.nextInt(3) == 0) {
                lane.add(this::control);
            }
            if (random.nextInt(12) == 0) {
                fire();
            }
            // What crosses on its way crosses here too: now and then nothing is done yet when the next thing is said.
            if (random.nextInt(4) != 0) {
                drain();
            }
        }

        private void act(Phone phone, Line line) {
            switch (random.nextInt(14)) {
                case 0, 1, 2 -> answer(line);
                case 3 -> line.say(line.incoming && !line.answered ? new Signal.Alert(media(), false, List.of()) : facility(Kind.REMOTE_RETRIEVE));
                case 4 -> line.say(Signal.Rel.of(random.nextBoolean() ? Cause.NORMAL : Cause.BUSY));
                case 5 -> line.say(new Signal.Disc(Cause.NORMAL, false, List.of(), ""));
                case 6 -> line.say(facility(Kind.REMOTE_HOLD));
                case 7 -> line.say(Signal.Facilities.of(new Facility.TransferInitiate(0, someone().party())));
                case 8, 9 -> consult(phone, line);
                case 10 -> line.say(Signal.Facilities.of(new Facility.Park(random.nextBoolean() ? Party.NOBODY : someone().party(), random.nextInt(3) - 1)));
                case 11 -> pick(phone);
                case 12 -> line.say(new Signal.Info(new Party("" + random.nextInt(10), ""), random.nextBoolean(), ""));
                default -> line.say(Signal.Facilities.of(new Facility.Reroute(someone().party(), Reason.values()[random.nextInt(3)])));
            }
        }

        /** What a third party wants: of any leg, or one that is no more. */
        private void control() {
            Guid call = leg();
            switch (random.nextInt(13)) {
                case 0 -> control.originate(
                        new Origination(someone().guid(), Optional.empty(), someone().party(), "", "CONNECT", "", random.nextBoolean()), cause -> { });
                case 1 -> control.clear(call, Cause.NORMAL, random.nextBoolean());
                case 2, 3 -> control.connect(call);
                case 4 -> control.hold(call);
                case 5 -> control.retrieve(call);
                case 6, 7 -> control.transfer(call, leg());
                case 8 -> control.redirect(call, someone().party(), random.nextBoolean(), outcome -> { });
                case 9 -> control.park(call, random.nextBoolean() ? Party.NOBODY : someone().party(), random.nextInt(3) - 1, outcome -> { });
                case 10 -> control.pick(someone().guid(), Optional.empty(), new Facility.PickRequest(null, Party.NOBODY, -1), outcome -> { });
                case 11 -> control.showPeer(call, someone().party(), "somebody");
                default -> control.say(call, Signal.Facilities.of(new Facility.Digits("5")));
            }
        }

        private Guid leg() {
            List<VoiceLeg> all = desk.legs().all();
            return all.isEmpty() || random.nextInt(20) == 0 ? Guid.random() : all.get(random.nextInt(all.size())).facts().call();
        }

        private void answer(Line line) {
            if (line.incoming && !line.answered) {
                line.answered = true;
                line.say(new Signal.Conn(new Media(Media.VOIP, Media.Command.SELECT, "{}"), List.of(), ""));
            }
        }

        private void consult(Phone phone, Line line) {
            Line other = phone.lines.get(random.nextInt(phone.lines.size()));
            if (line.id == 0) {
                line.say(Signal.Facilities.of(new Facility.TransferIdentify()));
            } else {
                other.say(Signal.Facilities.of(new Facility.TransferInitiate(line.id, random.nextBoolean() ? Party.NOBODY : someone().party())));
            }
        }

        private void pick(Phone phone) {
            lane.add(() -> desk.pickables().oldest(3, any -> random.nextBoolean()).stream().findFirst()
                    .ifPresent(found -> found.pick(phone.registration, phone.owner)));
        }

        private Signal facility(Kind kind) {
            return Signal.Facilities.of(new Plain(kind));
        }

        private void fire() {
            List<Runnable> waiting = new ArrayList<>(timers.keySet());
            if (!waiting.isEmpty()) {
                Runnable due = waiting.get(random.nextInt(waiting.size()));
                timers.remove(due);
                lane.add(due);
            }
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

    @Property(tries = 1_000)
    void nobodyIsLeftWithoutAPartner(@ForAll long seed) {
        World world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            world.step();
            if (world.lane.isEmpty()) {
                world.agrees("step " + i);
            }
        }
        world.rest();
        world.agrees("at rest");
        world.legs.values().forEach(dialog -> assertEquals(LegState.CONNECTED, dialog.state(), dialog::toString));
        assertEquals(world.legs.size(), world.talking.size());
        for (int left = world.open(); left > 0; left = world.open()) {
            world.phones.stream().flatMap(phone -> phone.open().stream()).findFirst().orElseThrow().say(Signal.Rel.of(Cause.NORMAL));
            world.drain();
            assertEquals(left - 2, world.open(), "each has one partner");
            world.agrees("hanging up");
        }
        assertEquals(List.of(), world.talking);
        assertEquals(List.of(), world.desk.pickables().oldest(9, any -> true));
        assertTrue(world.timers.isEmpty());
        assertTrue(world.records.isIdle(), "a call is recorded for ever");
        assertTrue(world.records.legs() >= world.begun, "a leg has no record");
    }
}
