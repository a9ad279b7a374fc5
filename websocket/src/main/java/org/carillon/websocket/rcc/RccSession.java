package org.carillon.websocket.rcc;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.call.control.CallControl;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;

/**
 * What one login does with remote control: the users it watches, and the handles of their calls. Requests are carried out one after the other,
 * so that results come in their order, and what a request leads to is told after its result. Ends with the connection; calls stay. Only ever
 * touched by the lane of the calls, except where it says so.
 */
final class RccSession implements ApiSession.Held {

    static final String KEY = "rcc";
    private static final int MOST_WAITING = 1_000;
    private static final System.Logger LOG = System.getLogger(RccSession.class.getName());
    private final ApiSession session;
    private final CallControl calls;
    private final RccHub hub;
    private final Map<Integer, UserMonitor> users = new HashMap<>();
    private final Map<Integer, UserMonitor> byCall = new HashMap<>();
    private final Map<Integer, Runnable> others = new HashMap<>();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private List<Runnable> later;
    private int lastUser;
    private int lastCall;
    private boolean ended;

    private record Waiting(Step step, String mt, String handle, Optional<JsonValue> src) {
    }

    RccSession(ApiSession session, CallControl calls, RccHub hub) {
        this.session = session;
        this.calls = calls;
        this.hub = hub;
    }

    ApiSession session() {
        return session;
    }

    /** May be called anywhere. */
    void request(Step step, String mt, String handle, Optional<JsonValue> src) {
        calls.execute(() -> {
            if (waiting.size() < MOST_WAITING) {
                waiting.add(new Waiting(step, mt, handle, src));
                next();
            } else {
                new Answer(mt, handle, result -> session.send(src, result)).refused(RccError.NOT_ALLOWED);
            }
        });
    }

    private void next() {
        while (later == null && !ended && !waiting.isEmpty()) {
            later = new ArrayList<>();
            Waiting first = waiting.remove();
            Answer answer = new Answer(first.mt(), first.handle(), result -> answered(first.src(), result));
            try {
                first.step().run(this, answer);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a request to control calls failed", e);
                answer.refused(RccError.WRONG_STATE);
            }
        }
    }

    /* Without a result the answer comes by itself. */
    private void answered(Optional<JsonValue> src, JsonObject result) {
        if (result != null) {
            session.send(src, result);
        }
        List<Runnable> held = later;
        later = null;
        held.forEach(Runnable::run);
        calls.execute(this::next);
    }

    /** Tells something, after the result of the request that is being carried out. */
    void tell(Optional<JsonValue> src, JsonObject message) {
        if (later != null) {
            later.add(() -> session.send(src, message));
        } else if (!ended) {
            session.send(src, message);
        }
    }

    int watch(UserMonitor monitor) {
        users.put(++lastUser, monitor);
        monitor.begin(lastUser);
        hub.add(monitor);
        return lastUser;
    }

    /**
     * Watches something that is nobody.
     *
     * @param end done when it is watched no more
     * @return its handle
     */
    int watch(Runnable end) {
        others.put(++lastUser, end);
        return lastUser;
    }

    /** A handle for the one call of something that is nobody. */
    int freshCall() {
        return ++lastCall;
    }

    int users() {
        return users.size() + others.size();
    }

    Optional<UserMonitor> user(int handle) {
        return Optional.ofNullable(users.get(handle));
    }

    /** @return false if there is no such user */
    boolean forget(int handle) {
        UserMonitor monitor = users.remove(handle);
        if (monitor != null) {
            hub.remove(monitor);
            byCall.values().removeIf(other -> other == monitor);
        }
        Runnable end = others.remove(handle);
        if (end != null) {
            end.run();
        }
        return monitor != null || end != null;
    }

    int handleOf(UserMonitor monitor) {
        byCall.put(++lastCall, monitor);
        return lastCall;
    }

    void drop(int call) {
        byCall.remove(call);
    }

    /** What the call with that handle is known by to the switch. */
    Optional<Guid> call(int handle) {
        return monitorOf(handle).flatMap(monitor -> monitor.call(handle));
    }

    Optional<UserMonitor> monitorOf(int call) {
        return Optional.ofNullable(byCall.get(call));
    }

    /** May be called anywhere. */
    @Override
    public void release() {
        calls.execute(() -> {
            ended = true;
            waiting.clear();
            List.copyOf(users.keySet()).forEach(this::forget);
            List.copyOf(others.keySet()).forEach(this::forget);
        });
    }
}
