package org.carillon.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.carillon.call.control.Origination;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Plain.Kind;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/** What people do at their telephones, and third parties beside them: anything, at random, whether it makes sense then or not. */
final class RandomDeeds {

    private final SwitchWorld world;
    private final Random random;

    RandomDeeds(SwitchWorld world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    /** Somebody does something. */
    void one() {
        SwitchWorld.Phone phone = world.phones.get(random.nextInt(world.phones.size()));
        List<SwitchWorld.Line> open = phone.open();
        if (open.isEmpty() || random.nextInt(6) == 0) {
            String number = random.nextInt(15) == 0 ? "999" : world.someone().party().number();
            phone.place(random.nextInt(10) == 0 ? number.substring(0, 2) : number, random.nextInt(10) != 0);
        } else {
            act(phone, open.get(random.nextInt(open.size())));
        }
        if (random.nextInt(3) == 0) {
            world.lane.add(this::control);
        }
        if (random.nextInt(12) == 0) {
            fire();
        }
        // What crosses on its way crosses here too: now and then nothing is done yet when the next thing is said.
        if (random.nextInt(4) != 0) {
            world.drain();
        }
    }

    private void act(SwitchWorld.Phone phone, SwitchWorld.Line line) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> line.answer();
            case 3 -> line.say(line.incoming && !line.answered ? new Signal.Alert(SwitchWorld.media(), false, List.of()) : facility(Kind.REMOTE_RETRIEVE));
            case 4 -> line.say(Signal.Rel.of(random.nextBoolean() ? Cause.NORMAL : Cause.BUSY));
            case 5 -> line.say(new Signal.Disc(Cause.NORMAL, false, List.of(), ""));
            case 6 -> line.say(facility(Kind.REMOTE_HOLD));
            case 7 -> line.say(Signal.Facilities.of(new Facility.TransferInitiate(0, world.someone().party())));
            case 8, 9 -> consult(phone, line);
            case 10 -> line.say(Signal.Facilities.of(new Facility.Park(random.nextBoolean() ? Party.NOBODY : world.someone().party(), random.nextInt(3) - 1)));
            case 11 -> pick(phone);
            case 12 -> line.say(new Signal.Info(new Party("" + random.nextInt(10), ""), random.nextBoolean(), ""));
            default -> line.say(Signal.Facilities.of(new Facility.Reroute(world.someone().party(), Reason.values()[random.nextInt(3)])));
        }
    }

    /** What a third party wants: of any leg, or one that is no more. */
    private void control() {
        Guid call = leg();
        switch (random.nextInt(14)) {
            case 0 -> world.control.originate(
                    new Origination(world.someone().guid(), Optional.empty(), world.someone().party(), "", "CONNECT", "", random.nextBoolean()), cause -> { });
            case 1 -> world.control.clear(call, Cause.NORMAL, random.nextBoolean());
            case 2, 3 -> world.control.connect(call);
            case 4 -> world.control.hold(call);
            case 5 -> world.control.retrieve(call);
            case 6, 7 -> world.control.transfer(call, leg());
            case 8 -> world.control.redirect(call, world.someone().party(), random.nextBoolean(), outcome -> { });
            case 9 -> world.control.park(call, random.nextBoolean() ? Party.NOBODY : world.someone().party(), random.nextInt(3) - 1, outcome -> { });
            case 10 -> world.control.pick(world.someone().guid(), Optional.empty(), new Facility.PickRequest(null, Party.NOBODY, -1), "", outcome -> { });
            case 12 -> world.control.transferMedia(call, leg(), random.nextBoolean(), random.nextBoolean());
            case 11 -> world.control.showPeer(call, world.someone().party(), "somebody");
            default -> world.control.say(call, Signal.Facilities.of(new Facility.Digits("5")));
        }
    }

    private Guid leg() {
        List<VoiceLeg> all = world.desk.legs().all();
        return all.isEmpty() || random.nextInt(20) == 0 ? Guid.random() : all.get(random.nextInt(all.size())).facts().call();
    }

    private void consult(SwitchWorld.Phone phone, SwitchWorld.Line line) {
        SwitchWorld.Line other = phone.lines.get(random.nextInt(phone.lines.size()));
        if (line.id == 0) {
            line.say(Signal.Facilities.of(new Facility.TransferIdentify()));
        } else {
            other.say(Signal.Facilities.of(new Facility.TransferInitiate(line.id, random.nextBoolean() ? Party.NOBODY : world.someone().party())));
        }
    }

    private void pick(SwitchWorld.Phone phone) {
        world.lane.add(() -> world.desk.pickables().oldest(3, any -> random.nextBoolean()).stream().findFirst()
                .ifPresent(found -> found.pick(phone.registration, phone.owner)));
    }

    private Signal facility(Kind kind) {
        return Signal.Facilities.of(new Plain(kind));
    }

    private void fire() {
        List<Runnable> waiting = new ArrayList<>(world.timers.keySet());
        if (!waiting.isEmpty()) {
            Runnable due = waiting.get(random.nextInt(waiting.size()));
            world.timers.remove(due);
            world.lane.add(due);
        }
    }
}
