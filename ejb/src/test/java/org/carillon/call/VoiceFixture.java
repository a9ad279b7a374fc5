package org.carillon.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/** Calls without a wire: A 211, B 212, C 213 with telephones that write down what they hear, and with timers and lookups that a test runs itself. */
abstract class VoiceFixture {

    static final Media OFFER = new Media(Media.VOIP, Media.Command.PROPOSAL, "{\"o\":1}");
    static final Media ANSWER = new Media(Media.VOIP, Media.Command.SELECT, "{\"a\":1}");
    static final Media VOIP = new Media(Media.VOIP, Media.Command.NONE, "");
    final Map<String, CallPlan> plans = new HashMap<>();
    final KnownRegistrations registered = new KnownRegistrations();
    final Map<Runnable, Duration> timers = new LinkedHashMap<>();
    final List<Signal> toA = new ArrayList<>();
    Instant now = Instant.EPOCH;
    final List<Runnable> lookups = new ArrayList<>();
    final Map<Guid, Dialog> legs = new LinkedHashMap<>();
    final List<String> talking = new ArrayList<>();
    final Identity a = new Identity(Guid.random(), new Party("211", "ada"), "Ada Kern", false);
    final Identity b = new Identity(Guid.random(), new Party("212", "ben"), "Ben Roth", false);
    final Identity c = new Identity(Guid.random(), new Party("213", "cleo"), "Cleo Maar", false);
    Registration phoneOfA;

    /** A phone that writes down what it hears. */
    static final class Phone implements Endpoint {

        final List<Signal> heard = new ArrayList<>();
        Leg say;

        @Override
        public Leg offer(Signal.Setup setup, Leg answers) {
            heard.add(setup);
            say = answers;
            return heard::add;
        }

        Signal last() {
            return heard.get(heard.size() - 1);
        }
    }

    final class Plans implements CallPlans {

        @Override
        public Optional<CallPlan> of(Party called, Identity caller, Optional<Identity> forwarding) {
            if (broken) {
                throw new IllegalStateException("the database is gone");
            }
            return Optional.ofNullable(plans.get(called.number()));
        }

        @Override
        public boolean isBeginning(String number) {
            return beginsAlways || plans.keySet().stream().anyMatch(known -> known.startsWith(number));
        }
    }

    final CallTimer timer = (delay, task) -> {
        timers.put(task, delay);
        return () -> timers.remove(task);
    };
    final VoiceDesk desk = new VoiceDesk(new Plans(), registered, timer, Runnable::run, this::look, new Talks(who -> {
        talking.add(who.name());
        return () -> talking.remove(who.name());
    }), new Consultations(timer, new Random(7)), new Pickables(), new ParkingLot(), new LegTable(() -> 1_000), new CallObserver() {

        @Override
        public void step(CallStep step) {
            steps.on(step, now);
        }

        @Override
        public void changed(VoiceLeg leg) {
            legs.put(leg.facts().call(), leg.dialog());
        }

        @Override
        public void changed(Identity member, Dialog dialog) {
            legs.put(dialog.call(), dialog);
        }
    }, () -> now, new Sleeping(guid -> this.sleeper, () -> Duration.ofSeconds(10)));

    CallListener steps = (step, at) -> { };
    boolean sleeper;
    boolean slow;
    boolean broken;
    boolean beginsAlways;

    void look(Runnable lookup) {
        if (slow) {
            lookups.add(lookup);
        } else {
            lookup.run();
        }
    }

    Phone phone(Identity owner) {
        Phone phone = new Phone();
        desk.registrations().add(new Registration(owner.guid(), null, "192.0.2.1", true, phone, why -> { }));
        return phone;
    }

    void plan(Identity who, boolean busy, Diverted... diversions) {
        plans.put(who.party().number(), new CallPlan(who, List.of(diversions), List.of(), busy, 0, Duration.ofSeconds(15)));
    }

    VoiceCall call(String number, boolean complete) {
        phone(a);
        phoneOfA = registered.of(a.guid()).get(0);
        VoiceCall call = new VoiceCall(desk, phoneOfA, a, new Signal.Setup(Party.NOBODY, new Party(number, ""), complete, OFFER,
                List.of(new Facility.Name("somebody else")), "", "", "", null, null), toA::add);
        call.begin();
        return call;
    }

    void after(Duration delay) {
        List.copyOf(timers.entrySet()).stream().filter(timer -> timer.getValue().equals(delay)).forEach(timer -> {
            timers.remove(timer.getKey());
            timer.getKey().run();
        });
    }

    static Signal.Facilities plain(Plain.Kind kind) {
        return Signal.Facilities.of(new Plain(kind));
    }

    VoiceCall talk(Phone phone, String number) {
        VoiceCall call = call(number, true);
        phone.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        return call;
    }

    static Signal.Facilities complete(Identity remote) {
        return Signal.Facilities.of(new Facility.TransferComplete(remote.party(), remote.name()));
    }

    static Signal.Channels media(Media.Command command) {
        return new Signal.Channels(new Media(Media.VOIP, command, ""));
    }

    static List<Signal> since(List<Signal> heard, int from) {
        return List.copyOf(heard.subList(from, heard.size()));
    }
}
