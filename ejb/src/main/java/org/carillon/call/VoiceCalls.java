package org.carillon.call;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.call.signal.Signal;
import org.carillon.concurrent.Deadlines;
import org.carillon.concurrent.KeyedExecutor;
import org.carillon.presence.Presences;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;

/** The calls with media that go on. They share one lane, see {@link VoiceDesk}. */
@ApplicationScoped
class VoiceCalls implements CallObserver {

    private static final System.Logger LOG = System.getLogger(VoiceCalls.class.getName());
    @Inject
    private CallPlans plans;
    @Inject
    private Registrations registrations;
    @Inject
    private Presences presences;
    @Inject
    private SecureRandom random;
    @Inject
    private DialogHub dialogs;
    @Inject
    private Clock clock;
    @Inject
    private Event<CallAtPhone> calls;
    @Inject
    private Instance<LegListener> listeners;
    @Inject
    private Settings settings;
    @Inject
    private Instance<CallListener> stepListeners;
    @Inject
    private PhoneApps apps;
    @Resource
    private ManagedScheduledExecutorService executor;
    private final CallWatchers watchers = new CallWatchers();
    private VoiceDesk desk;
    private Deadlines deadlines;
    private List<CallListener> stepsTold;

    @PostConstruct
    void start() {
        stepsTold = stepListeners.stream().toList();
        KeyedExecutor lane = new KeyedExecutor(executor, 1);
        deadlines = new Deadlines(executor::schedule, System::nanoTime);
        CallTimer timer = (delay, task) -> deadlines.after(delay, () -> lane.execute(this, task));
        desk = new VoiceDesk(plans, registrations, timer, task -> lane.execute(this, task), executor, new Talks(this::talks), new Consultations(timer, random),
                new Pickables(), new ParkingLot(), new LegTable(() -> settings.get(CallSettings.LEGS)), this, clock,
                new Sleeping(apps::wake, () -> Duration.ofSeconds(settings.get(CallSettings.WAKE))));
    }

    /** Where calls with media are. */
    VoiceDesk desk() {
        return desk;
    }

    /** What waits for its time. */
    Deadlines deadlines() {
        return deadlines;
    }

    /** Those who watch from beside. */
    CallWatchers watchers() {
        return watchers;
    }

    void registrationChanged(@Observes RegistrationChanged changed) {
        if (changed.present()) {
            desk.lane().execute(() -> desk.sleeping().arrived(changed.registration()));
        }
    }

    @Override
    public void said(VoiceLeg leg, Signal signal) {
        tell(leg, LegEvent.Kind.SAID, Optional.of(signal));
    }

    @Override
    public void told(VoiceLeg leg, Signal signal) {
        tell(leg, LegEvent.Kind.TOLD, Optional.of(signal));
    }

    /* What goes wrong with a listener is not to harm a call. */
    private void tell(VoiceLeg leg, LegEvent.Kind kind, Optional<Signal> signal) {
        LegEvent event = new LegEvent(leg.identity().guid(), leg.facts().device(), leg.dialog(), kind, signal, clock.instant());
        watchers.happened(leg, event);
        for (LegListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a listener to calls failed", e);
            }
        }
    }

    @Override
    public void step(CallStep step) {
        for (CallListener listener : stepsTold) {
            try {
                listener.on(step, clock.instant());
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a listener to calls failed", e);
            }
        }
    }

    @Override
    public void changed(Identity member, Dialog dialog) {
        dialogs.changed(member, dialog);
        watchers.parked(member, dialog, clock.instant());
    }

    @Override
    public void changed(VoiceLeg leg) {
        // A phone that is to wake is told first: nothing else of the call helps it before it has.
        if (leg.state() == LegState.SETUP && !leg.identity().app()) {
            leg.facts().device().ifPresent(device -> calls.fire(new CallAtPhone(leg.identity().guid(), device, leg.facts().toDevice())));
        }
        dialogs.changed(leg);
        tell(leg, LegEvent.Kind.CHANGED, Optional.empty());
    }

    private Runnable talks(Identity who) {
        return who.app() ? () -> { } : presences.onThePhone(who.guid())::close;
    }

    /** Places a call. */
    Leg place(Registration caller, Identity calling, Signal.Setup setup, Leg answers) {
        VoiceCall call = new VoiceCall(desk, caller, calling, setup, answers);
        desk.lane().execute(call::begin);
        return signal -> desk.lane().execute(() -> call.fromCaller(signal));
    }
}
