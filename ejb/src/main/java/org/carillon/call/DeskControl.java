package org.carillon.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.control.CallControl;
import org.carillon.call.control.CallView;
import org.carillon.call.control.CallWatcher;
import org.carillon.call.control.Origination;
import org.carillon.call.control.Outcome;
import org.carillon.call.control.Outcome.Why;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/** Controls the calls of one desk. What an endpoint could ask for is put into its mouth, so that it is done by the code that does that. */
final class DeskControl implements CallControl {

    /** Calls whose phones have not answered yet. */
    private static final int MOST_PLACED = 5_000;
    private static final String ACCEPT = "ACCEPT";
    private final VoiceDesk desk;
    private final CallWatchers watchers;
    private final PickRights rights;
    private final Function<Guid, Optional<Identity>> identities;
    private final Map<Guid, Placement> placements = new HashMap<>();

    /** @param identities finds who an object is; may take time */
    DeskControl(VoiceDesk desk, CallWatchers watchers, PickRights rights, Function<Guid, Optional<Identity>> identities) {
        this.desk = desk;
        this.watchers = watchers;
        this.rights = rights;
        this.identities = identities;
    }

    @Override
    public void execute(Runnable task) {
        desk.lane().execute(task);
    }

    @Override
    public Runnable watch(CallWatcher watcher) {
        return watchers.add(watcher);
    }

    @Override
    public List<CallView> of(Guid object) {
        return Stream.concat(desk.legs().ofObject(object).stream().map(VoiceLeg::view), watchers.parked().at(object).stream()).toList();
    }

    @Override
    public List<CallView> all() {
        return desk.legs().all().stream().map(VoiceLeg::view).toList();
    }

    @Override
    public Optional<CallView> find(Guid call) {
        return desk.legs().of(call).map(VoiceLeg::view).or(() -> watchers.parked().of(call));
    }

    @Override
    public Guid originate(Origination wanted, Consumer<Cause> failed) {
        Guid call = Guid.random();
        Placement placement = new Placement(desk, wanted, call, () -> placements.remove(call), failed);
        boolean full = placements.size() >= MOST_PLACED;
        placements.put(call, placement);
        if (full) {
            desk.lane().execute(() -> placement.end(Cause.NO_RESOURCE));
            return call;
        }
        identify(wanted.object(), who -> placement.begin(who.orElse(null)));
        return call;
    }

    private void identify(Guid object, Consumer<Optional<Identity>> then) {
        desk.lookups().execute(() -> {
            Optional<Identity> who = look(object);
            desk.lane().execute(() -> then.accept(who));
        });
    }

    private Optional<Identity> look(Guid object) {
        try {
            return identities.apply(object);
        } catch (RuntimeException e) {
            System.getLogger(DeskControl.class.getName()).log(System.Logger.Level.ERROR, "who calls could not be looked up", e);
            return Optional.empty();
        }
    }

    @Override
    public Outcome clear(Guid call, Cause cause, boolean disc) {
        Placement placement = placements.get(call);
        if (placement != null) {
            placement.end(cause);
            return Outcome.DONE;
        }
        return at(call, leg -> true, leg -> leg.hangUp(cause, disc ? new Signal.Disc(cause, false, List.of(), "") : Signal.Rel.of(cause)));
    }

    @Override
    public Outcome connect(Guid call) {
        return at(call, leg -> leg.facts().toDevice() && leg.state() == LegState.ALERT, leg -> leg.tell(new Facility.RemoteControl(ACCEPT)));
    }

    @Override
    public Outcome hold(Guid call) {
        return at(call, leg -> talks(leg) && !leg.isHolding(), leg -> ask(leg, Plain.Kind.REMOTE_HOLD));
    }

    @Override
    public Outcome retrieve(Guid call) {
        return at(call, leg -> talks(leg) && leg.isHolding(), leg -> ask(leg, Plain.Kind.REMOTE_RETRIEVE));
    }

    private static boolean talks(VoiceLeg leg) {
        return leg.isConnected() && leg.consultation().isPresent();
    }

    private static void ask(VoiceLeg leg, Plain.Kind kind) {
        leg.tell(new Plain(kind));
        leg.heard(Signal.Facilities.of(new Plain(kind)));
    }

    @Override
    public Outcome transfer(Guid call, Guid other) {
        Optional<VoiceLeg> one = desk.legs().of(call);
        Optional<VoiceLeg> two = desk.legs().of(other);
        if (one.isEmpty() || two.isEmpty()) {
            return Outcome.refused(Why.UNKNOWN_CALL);
        }
        return transfer(one.get(), two.get()) || transfer(two.get(), one.get()) ? Outcome.DONE : Outcome.refused(Why.WRONG_STATE);
    }

    private boolean transfer(VoiceLeg leg, VoiceLeg other) {
        if (leg == other || !talks(leg) || other.consultation().isEmpty() || !leg.identity().guid().equals(other.identity().guid())) {
            return false;
        }
        leg.heard(Signal.Facilities.of(new Facility.TransferInitiate(desk.consultations().add(other), Party.NOBODY)));
        return leg.isOver();
    }

    @Override
    public Outcome transferMedia(Guid call, Guid other, boolean users, boolean peers) {
        Optional<VoiceLeg> one = desk.legs().of(call);
        Optional<VoiceLeg> two = desk.legs().of(other);
        if (one.isEmpty() || two.isEmpty()) {
            return Outcome.refused(Why.UNKNOWN_CALL);
        }
        boolean both = talks(one.get()) && talks(two.get()) && one.get().identity().guid().equals(two.get().identity().guid());
        return both && one.get().consultation().get().bridge(two.get().consultation().get(), users, peers) ? Outcome.DONE : Outcome.refused(Why.WRONG_STATE);
    }

    @Override
    public void redirect(Guid call, Party to, boolean diverted, Consumer<Outcome> then) {
        Optional<VoiceLeg> leg = desk.legs().of(call);
        if (leg.isEmpty()) {
            then.accept(Outcome.refused(Why.UNKNOWN_CALL));
            return;
        }
        desk.find(to, leg.get().identity(), Optional.empty(), found -> then.accept(found instanceof Found.One
                ? at(call, DeskControl::mayLeave, other -> other.heard(Signal.Facilities.of(new Facility.Redirect(to, diverted))))
                : Outcome.refused(Why.UNKNOWN_USER)));
    }

    private static boolean mayLeave(VoiceLeg leg) {
        return talks(leg) || leg.facts().toDevice() && !leg.isConnected();
    }

    @Override
    public void park(Guid call, Party at, int position, Consumer<Outcome> then) {
        Optional<VoiceLeg> leg = desk.legs().of(call);
        if (leg.isEmpty()) {
            then.accept(Outcome.refused(Why.UNKNOWN_CALL));
        } else if (at.isEmpty()) {
            then.accept(park(leg.get(), leg.get().identity(), position));
        } else {
            desk.find(at, leg.get().identity(), Optional.empty(), found -> then.accept(found instanceof Found.One one
                    ? park(leg.get(), one.plan().identity(), position) : Outcome.refused(Why.UNKNOWN_USER)));
        }
    }

    private static Outcome park(VoiceLeg leg, Identity at, int position) {
        return leg.consultation().flatMap(talk -> talk.park(at, position)).<Outcome>map(Outcome.Done::new).orElseGet(() -> Outcome.refused(Why.WRONG_STATE));
    }

    @Override
    public void pick(Guid object, Optional<HardwareId> device, PickRequest request, String group, Consumer<Outcome> then) {
        Optional<Registration> by = desk.registrations().of(object).stream()
                .filter(r -> r.takesMedia() && (device.isEmpty() || device.equals(r.hardwareId()))).findFirst();
        if (by.isEmpty()) {
            then.accept(Outcome.refused(Why.NOT_SUPPORTED));
            return;
        }
        identify(object, who -> who.ifPresentOrElse(picking -> new PickUp(picking, request, group, rights, desk, new PickUp.Result() {

            @Override
            public void found(Pickable pickable) {
                then.accept(new Outcome.Done(pickable.pick(by.get(), picking)));
            }

            @Override
            public void refused(Cause cause) {
                then.accept(Outcome.refused(cause.equals(Cause.REJECTED) ? Why.NOT_ALLOWED : Why.UNKNOWN_CALL));
            }
        }).begin(desk.lookups()), () -> then.accept(Outcome.refused(Why.UNKNOWN_USER))));
    }

    @Override
    public Outcome say(Guid call, Signal signal) {
        return at(call, leg -> true, leg -> leg.heard(signal));
    }

    @Override
    public Outcome tell(Guid call, Signal signal) {
        return at(call, leg -> true, leg -> leg.tell(signal));
    }

    @Override
    public Outcome showPeer(Guid call, Party peer, String name) {
        return at(call, leg -> true, leg -> {
            leg.tell(new Facility.TransferComplete(peer, name));
            leg.remote(new Identity(Guid.random(), peer, name, false));
        });
    }

    private Outcome at(Guid call, Predicate<VoiceLeg> possible, Consumer<VoiceLeg> action) {
        Optional<VoiceLeg> leg = desk.legs().of(call);
        if (leg.isEmpty() || !possible.test(leg.get())) {
            return Outcome.refused(leg.isEmpty() ? Why.UNKNOWN_CALL : Why.WRONG_STATE);
        }
        action.accept(leg.get());
        return Outcome.DONE;
    }
}
