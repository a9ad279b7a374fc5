package org.carillon.call;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.ChatSetup;
import org.carillon.call.signal.Facility.DialogSubscribe;
import org.carillon.call.signal.Facility.MessageWaiting;
import org.carillon.call.signal.Facility.MessageWaitingAsked;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.call.signal.Facility.PresencePublish;
import org.carillon.call.signal.Facility.PresenceSubscribe;
import org.carillon.call.signal.Signal;
import org.carillon.concurrent.KeyedExecutor;
import org.carillon.presence.Presences;

/** Makes of each setup the kind of call it asks for. What concerns one call runs in that call's lane, in order. */
@Singleton
@Local(Switch.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallSwitch implements Switch {

    private static final System.Logger LOG = System.getLogger(CallSwitch.class.getName());
    private static final int LANES = 64;
    @Inject
    private Identities identities;
    @Inject
    private Presences presences;
    @Inject
    private Badges badges;
    @Inject
    private ChatDesk chats;
    @Inject
    private Dialogs dialogs;
    @Inject
    private Clock clock;
    @Inject
    private PickRights pickRights;
    @Inject
    private VoiceCalls voice;
    @Inject
    private Registrations registrations;
    @Inject
    private WaitingMessages messages;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    @Override
    public Leg place(Registration caller, Signal.Setup setup, Leg answers) {
        return caller.path().place(setup, answers, (passed, back) -> connect(caller, passed, back));
    }

    @Override
    public Leg connect(Registration caller, Signal.Setup setup, Leg answers) {
        Object key = new Object();
        Executor lane = task -> lanes.execute(key, task);
        Optional<Identity> calling = identities.of(caller.object());
        if (calling.isEmpty()) {
            answers.signal(Signal.Rel.of(Cause.REJECTED));
            return signal -> { };
        }
        if (setup.media().hasChannel()) {
            return voice.place(caller, calling.get(), setup, answers);
        }
        Call call = call(caller, calling.get(), setup, answers, lane);
        lane.execute(() -> begin(call, answers));
        return signal -> lane.execute(() -> call.fromCaller(signal));
    }

    /* Whoever calls is not left waiting for something that failed here. */
    private static void begin(Call call, Leg answers) {
        try {
            call.begin();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a call could not begin", e);
            answers.signal(Signal.Rel.of(Cause.TEMPORARY_FAILURE));
        }
    }

    private Call call(Registration caller, Identity calling, Signal.Setup setup, Leg answers, Executor lane) {
        for (Facility facility : setup.facilities()) {
            if (facility instanceof PresenceSubscribe) {
                return new PresenceCall(calling, setup.called(), identities, presences, badges, answers, lane);
            } else if (facility instanceof PresencePublish publish) {
                return new PublishCall(calling, setup.called(), identities, publish.item(), presences, answers);
            } else if (facility instanceof DialogSubscribe) {
                return new DialogCall(calling, setup.called(), identities, dialogs, clock, answers, lane);
            } else if (facility instanceof PickRequest request) {
                return new PickCall(caller, calling, request, pickRights, voice.desk(), answers, lane);
            } else if (facility instanceof ChatSetup) {
                return chats.call(caller, calling, setup, answers, lane);
            } else if (facility instanceof MessageWaiting || facility instanceof MessageWaitingAsked) {
                return new MessageWaitingCall(calling, setup.called(), facility, new MessageWaitingCall.Desk(identities, registrations, messages), answers, lane);
            }
        }
        return new RefusedCall(answers, Cause.NOT_AVAILABLE);
    }
}
