package org.carillon.call;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.call.signal.Signal;
import org.carillon.concurrent.KeyedExecutor;
import org.carillon.presence.Presences;

/** The calls with media that go on. They share one lane, see {@link VoiceDesk}. */
@ApplicationScoped
class VoiceCalls implements CallObserver {

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
    @Resource
    private ManagedScheduledExecutorService executor;
    private VoiceDesk desk;

    @PostConstruct
    void start() {
        KeyedExecutor lane = new KeyedExecutor(executor, 1);
        CallTimer timer = (delay, task) -> {
            ScheduledFuture<?> waiting = executor.schedule(() -> lane.execute(this, task), delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        };
        desk = new VoiceDesk(plans, registrations, timer, task -> lane.execute(this, task), executor, new Talks(this::talks), new Consultations(timer, random),
                new Pickables(), new ParkingLot(), this, clock);
    }

    /** Where calls with media are. */
    VoiceDesk desk() {
        return desk;
    }

    @Override
    public void changed(Identity member, Dialog dialog) {
        dialogs.changed(member, dialog);
    }

    @Override
    public void changed(VoiceLeg leg) {
        dialogs.changed(leg);
        if (leg.state() == LegState.SETUP && !leg.identity().app()) {
            leg.facts().device().ifPresent(device -> calls.fire(new CallAtPhone(leg.identity().guid(), device, leg.facts().toDevice())));
        }
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
