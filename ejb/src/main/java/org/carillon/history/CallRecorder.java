package org.carillon.history;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.call.CallListener;
import org.carillon.call.CallStep;

/** Hears of the steps of all calls, has what they were written, and announces it. */
@ApplicationScoped
public class CallRecorder implements CallListener {

    private static final System.Logger LOG = System.getLogger(CallRecorder.class.getName());
    private static final int RETRY_SECONDS = 5;
    @Inject
    private RecordStore store;
    @Inject
    private Event<CallsRecorded> recorded;
    @Resource
    private ManagedScheduledExecutorService executor;
    private CallLog log;
    private RecordQueue queue;

    @PostConstruct
    void start() {
        queue = new RecordQueue(shares -> store.store(shares).forEach(this::tell), executor, task -> executor.schedule(task, RETRY_SECONDS, TimeUnit.SECONDS));
        log = new CallLog(queue::add);
    }

    /** Records of calls that go on. */
    public int open() {
        return log.open();
    }

    /** Calls whose records wait for the database. */
    public int waiting() {
        return queue.size();
    }

    @Override
    public void on(CallStep step, Instant at) {
        log.on(step, at);
    }

    /* Whoever fails to hear of it must not make it be written again. */
    private void tell(RecordStore.Written written) {
        try {
            recorded.fire(new CallsRecorded(written.shown().object(), Optional.of(written.shown())));
            written.back().forEach(owner -> recorded.fire(new CallsRecorded(owner, Optional.empty())));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a new record of a call could not be announced", e);
        }
    }
}
