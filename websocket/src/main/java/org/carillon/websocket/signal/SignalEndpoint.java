package org.carillon.websocket.signal;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import jakarta.json.JsonArrayBuilder;

import org.carillon.call.Endpoint;
import org.carillon.call.Leg;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;
import org.carillon.websocket.json.JsonText;

/**
 * The calls of one registration over a web socket: numbers that the client gives are positive, those of the PBX negative
 * (signaling.md section 1.3). A number lives from its setup until a release went either way; whatever comes for another one is
 * dropped, since releases cross. What is called from the switch may come on any thread, the rest in the connection's turn.
 * The calls may outlive their connection, see {@link Resumptions}: while there is none, what the client should hear is dropped, and the
 * next one begins with how the calls are then.
 */
final class SignalEndpoint implements Endpoint {

    /** Holds the number of a call that is being placed. */
    private static final Leg PENDING = signal -> { };
    private final InstantSource clock;
    private final Map<Integer, KeptCall> calls = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final AtomicInteger placed = new AtomicInteger();
    private volatile Line line;
    private volatile boolean ended;

    SignalEndpoint(Line line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    @Override
    public Leg offer(Signal.Setup setup, Leg answers) {
        int number = last.decrementAndGet();
        calls.put(number, new KeptCall(setup, true, answers, clock));
        if (ended && calls.remove(number) != null) {
            answers.signal(Signal.Rel.of(Cause.OUT_OF_ORDER));
        } else {
            send(number, setup);
        }
        return signal -> tell(number, signal);
    }

    /** Whether the number is that of a call that goes on. */
    boolean isInUse(int number) {
        return calls.containsKey(number);
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
    void place(int number, Signal.Setup setup, UnaryOperator<Leg> placing) {
        KeptCall call = new KeptCall(setup, false, PENDING, clock);
        calls.put(number, call);
        placed.incrementAndGet();
        Leg toSwitch = placing.apply(signal -> tell(number, signal));
        call.placed(toSwitch);
        if (calls.get(number) != call) {
            toSwitch.signal(Signal.Rel.of(Cause.NORMAL));
        }
    }

    /** The client says something in a call. */
    void said(int number, Signal signal) {
        KeptCall call = signal instanceof Signal.Rel ? remove(number) : calls.get(number);
        if (call != null) {
            call.heard(signal);
            call.leg().signal(signal);
        }
    }

    /** Says no to a setup that makes no call. */
    void refuse(int number, Cause cause) {
        send(number, Signal.Rel.of(cause));
    }

    private void tell(int number, Signal signal) {
        KeptCall call = signal instanceof Signal.Rel ? remove(number) : calls.get(number);
        if (call != null) {
            call.told(signal);
            send(number, signal);
        }
    }

    private KeptCall remove(int number) {
        KeptCall call = calls.remove(number);
        if (call != null && number > 0) {
            placed.decrementAndGet();
        }
        return call;
    }

    private void send(int number, Signal signal) {
        Line now = line;
        if (now != null) {
            now.send(JsonText.message("Signaling").add("call", number).add("sig", SignalWriter.write(signal)).build());
        }
    }

    /**
     * The client is gone, and may come back; calls without media end.
     *
     * @return whether there is something to come back for
     */
    boolean detach() {
        line = null;
        calls.forEach((number, call) -> {
            if (!call.hasMedia()) {
                release(number, Cause.OUT_OF_ORDER);
            }
        });
        return !calls.isEmpty();
    }

    /**
     * The client is there from now on, and hears how its calls are: what happened meanwhile shows in that. What happens from now on it
     * may hear before, and it is in there too. A call that it has not answered is offered again.
     */
    void attach(Line next) {
        line = next;
        JsonArrayBuilder all = JsonText.array();
        calls.forEach((number, call) -> all.add(JsonText.object().add("call", number).add("info", call.info())));
        next.send(JsonText.message("Sync").add("calls", all).build());
        calls.forEach((number, call) -> {
            if (call.isOffered()) {
                send(number, call.setup());
            }
        });
    }

    /** The registration is over, and all its calls with it. */
    void end(Cause cause) {
        ended = true;
        calls.keySet().forEach(number -> release(number, cause));
    }

    private void release(int number, Cause cause) {
        KeptCall call = remove(number);
        if (call != null) {
            call.leg().signal(Signal.Rel.of(cause));
        }
    }
}
