package org.carillon.websocket.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.websocket.CloseReason.CloseCode;

/** The other end of a connection in tests: takes frames at once, or only when told. */
public final class FakeRemote implements Remote {

    public final List<String> taken = new ArrayList<>();
    public CloseCode closedWith;
    int pings;
    boolean slow;
    private Consumer<Throwable> pending;

    @Override
    public void send(String frame, Consumer<Throwable> done) {
        if (pending != null) {
            throw new IllegalStateException("two frames under way");
        }
        taken.add(frame);
        if (slow) {
            pending = done;
        } else {
            done.accept(null);
        }
    }

    void takeOne(Throwable fault) {
        Consumer<Throwable> done = pending;
        pending = null;
        done.accept(fault);
    }

    @Override
    public void ping() {
        pings++;
    }

    @Override
    public void close(CloseCode code, String reason) {
        closedWith = code;
    }
}
