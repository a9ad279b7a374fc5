package org.carillon.history;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.call.CallListener;
import org.carillon.call.CallStep;

/**
 * Writes what calls have been, one after the other on a thread that it holds only as long as there is something to write. While the
 * database is away records wait; beyond a bound new ones are lost, and calls are never held up. A record that cannot be written while
 * others can is given up after some attempts.
 */
@ApplicationScoped
public class CallRecorder implements CallListener {

    private static final System.Logger LOG = System.getLogger(CallRecorder.class.getName());
    private static final int MOST_WAITING = 20_000;
    private static final int RETRY_SECONDS = 5;
    private static final int MOST_ATTEMPTS = 20;
    @Inject
    private RecordStore store;
    @Inject
    private Event<CallsRecorded> recorded;
    @Resource
    private ManagedScheduledExecutorService executor;
    private final CallLog log = new CallLog(this::whole);
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;
    private long lost;
    private long written;

    /** @param writtenBefore how many others had been written when it failed first */
    private record Waiting(Share share, int failures, long writtenBefore) {
    }

    @Override
    public void on(CallStep step, Instant at) {
        log.on(step, at);
    }

    private void whole(Share share) {
        synchronized (waiting) {
            if (waiting.size() >= MOST_WAITING) {
                if (lost++ % MOST_WAITING == 0) {
                    LOG.log(Level.ERROR, "records of calls are lost, {0} wait for the database", waiting.size());
                }
                return;
            }
            waiting.add(new Waiting(share, 0, 0));
            if (writing) {
                return;
            }
            writing = true;
        }
        executor.execute(this::write);
    }

    private void write() {
        for (Waiting next = next(); next != null; next = next()) {
            try {
                tell(store.store(next.share()));
                written++;
            } catch (RuntimeException e) {
                failed(next, e);
                executor.schedule(this::write, RETRY_SECONDS, TimeUnit.SECONDS);
                return;
            }
        }
    }

    private Waiting next() {
        synchronized (waiting) {
            writing = !waiting.isEmpty();
            return waiting.poll();
        }
    }

    /* Others go first now: it may be this one that is wrong, or the database that is away. */
    private void failed(Waiting tried, RuntimeException fault) {
        Waiting again = new Waiting(tried.share(), tried.failures() + 1, tried.failures() == 0 ? written : tried.writtenBefore());
        if (again.failures() >= MOST_ATTEMPTS && written > again.writtenBefore()) {
            LOG.log(Level.ERROR, "a record of a call is given up", fault);
            return;
        }
        if (again.failures() == 1) {
            LOG.log(Level.ERROR, "a record of a call could not be written yet", fault);
        }
        synchronized (waiting) {
            waiting.add(again);
        }
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
