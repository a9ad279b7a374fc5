package org.carillon.websocket.signal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import jakarta.json.JsonValue;

import org.carillon.call.Endpoint;
import org.carillon.call.Leg;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/**
 * The calls of one registration over a web socket: numbers that the client gives are positive, those of the PBX negative
 * (signaling.md section 1.3). A number lives from its setup until a release went either way; whatever comes for another one is
 * dropped, since releases cross. What is called from the switch may come on any thread, the rest in the connection's turn.
 */
final class SignalEndpoint implements Endpoint {

    /** Holds the number of a call that is being placed. */
    private static final Leg PENDING = signal -> { };
    private final ApiSession session;
    private final Optional<JsonValue> src;
    private final Map<Integer, Leg> legs = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final AtomicInteger placed = new AtomicInteger();
    private volatile boolean ended;

    /** @param src of the registration; every signal of it carries that */
    SignalEndpoint(ApiSession session, Optional<JsonValue> src) {
        this.session = session;
        this.src = src;
    }

    @Override
    public Leg offer(Signal.Setup setup, Leg answers) {
        int number = last.decrementAndGet();
        legs.put(number, answers);
        if (ended && legs.remove(number) != null) {
            answers.signal(Signal.Rel.of(Cause.OUT_OF_ORDER));
        } else {
            send(number, setup);
        }
        return signal -> tell(number, signal);
    }

    /** Whether the number is that of a call that goes on. */
    boolean isInUse(int number) {
        return legs.containsKey(number);
    }

    /** How many calls of the client's own go on. */
    int placed() {
        return placed.get();
    }

    /**
     * The client places a call. It has its number before it is placed, so that answers find it.
     *
     * @param placing takes what the switch says, and returns what takes what the client says
     */
    void place(int number, UnaryOperator<Leg> placing) {
        legs.put(number, PENDING);
        placed.incrementAndGet();
        Leg toSwitch = placing.apply(signal -> tell(number, signal));
        if (!legs.replace(number, PENDING, toSwitch)) {
            toSwitch.signal(Signal.Rel.of(Cause.NORMAL));
        }
    }

    /** The client says something in a call. */
    void said(int number, Signal signal) {
        Leg leg = signal instanceof Signal.Rel ? remove(number) : legs.get(number);
        if (leg != null) {
            leg.signal(signal);
        }
    }

    /** Says no to a setup that makes no call. */
    void refuse(int number, Cause cause) {
        send(number, Signal.Rel.of(cause));
    }

    private void tell(int number, Signal signal) {
        boolean known = signal instanceof Signal.Rel ? remove(number) != null : legs.containsKey(number);
        if (known) {
            send(number, signal);
        }
    }

    private Leg remove(int number) {
        Leg leg = legs.remove(number);
        if (leg != null && number > 0) {
            placed.decrementAndGet();
        }
        return leg;
    }

    private void send(int number, Signal signal) {
        session.send(src, JsonText.message("Signaling").add("call", number).add("sig", SignalWriter.write(signal)).build());
    }

    /** The registration is over, and all its calls with it. */
    void end(Cause cause) {
        ended = true;
        legs.keySet().forEach(number -> {
            Leg leg = remove(number);
            if (leg != null) {
                leg.signal(Signal.Rel.of(cause));
            }
        });
    }
}
