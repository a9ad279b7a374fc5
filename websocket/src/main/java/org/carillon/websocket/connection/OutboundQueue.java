package org.carillon.websocket.connection;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * What waits to be sent to one peer. At most one frame is under way, the next one goes when it is done; so the container
 * never queues, and what waits here is counted in bytes. Nothing is sent while a lock is held, and whoever offers a frame
 * never waits. Once something failed or did not fit, everything is dropped and the owner is told.
 */
final class OutboundQueue {

    private final Remote remote;
    private final Consumer<Throwable> failed;
    private ArrayDeque<String> waiting;
    private long bytes;
    private boolean sending;
    private boolean closed;
    private volatile long sendingSince;

    /** @param failed told once when sending failed; not told of an overflow, which {@link #offer} returns */
    OutboundQueue(Remote remote, Consumer<Throwable> failed) {
        this.remote = remote;
        this.failed = failed;
    }

    /** @return false if the frame does not fit below the limit any more; the queue is closed then */
    boolean offer(String frame, long limit) {
        synchronized (this) {
            if (closed) {
                return true;
            }
            if (sending) {
                return add(frame, limit);
            }
            sending = true;
        }
        pump(frame);
        return true;
    }

    private boolean add(String frame, long limit) {
        long size = Utf8.length(frame);
        if (bytes + size > limit) {
            close();
            return false;
        }
        if (waiting == null) {
            waiting = new ArrayDeque<>(4);
        }
        bytes += size;
        return waiting.add(frame);
    }

    /** Drops what waits and takes nothing any more. */
    synchronized void close() {
        closed = true;
        waiting = null;
        bytes = 0;
    }

    synchronized long bytes() {
        return bytes;
    }

    /** For how long the frame under way has not been taken, in nanoseconds; 0 where none is. */
    long stalledFor(long now) {
        long since = sendingSince;
        return since == 0 ? 0 : now - since;
    }

    private void pump(String first) {
        String frame = first;
        while (frame != null) {
            sendingSince = System.nanoTime() | 1;
            Transmission transmission = new Transmission();
            remote.send(frame, transmission);
            if (!transmission.isDoneAlready()) {
                return;
            }
            frame = next();
        }
    }

    private synchronized String next() {
        String frame = waiting == null ? null : waiting.poll();
        if (frame == null) {
            sending = false;
            sendingSince = 0;
            waiting = null;
        } else {
            bytes -= Utf8.length(frame);
        }
        return frame;
    }

    /** One frame under way. Who comes second, the sender that looks or the callback, goes on; so the stack never grows. */
    private final class Transmission implements Consumer<Throwable> {

        private enum Step { UNDER_WAY, LEFT, DONE }

        private final AtomicReference<Step> step = new AtomicReference<>(Step.UNDER_WAY);

        @Override
        public void accept(Throwable fault) {
            if (fault != null) {
                close();
                failed.accept(fault);
            }
            if (!step.compareAndSet(Step.UNDER_WAY, Step.DONE)) {
                String frame = next();
                if (frame != null) {
                    pump(frame);
                }
            }
        }

        boolean isDoneAlready() {
            return !step.compareAndSet(Step.UNDER_WAY, Step.LEFT);
        }
    }
}
