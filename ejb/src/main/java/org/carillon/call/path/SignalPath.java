package org.carillon.call.path;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.carillon.call.Endpoint;
import org.carillon.call.Leg;
import org.carillon.call.signal.Signal;

/**
 * The path between the PBX and one registered endpoint: leads straight through while nobody sits in it. Calls have positive numbers, those of
 * the one who sits in it negative ones. Used by any thread.
 */
public final class SignalPath implements Endpoint {

    private final Endpoint device;
    private final Map<Integer, PathCall> calls = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private volatile SignalTap tap;

    /** Where the calls of the endpoint go. */
    @FunctionalInterface
    public interface Placer {

        Leg place(Signal.Setup setup, Leg answers);
    }

    public SignalPath(Endpoint device) {
        this.device = device;
    }

    @Override
    public Leg offer(Signal.Setup setup, Leg answers) {
        PathCall call = add(last.incrementAndGet(), null);
        return call.offered(setup, answers);
    }

    /** The endpoint places a call. */
    public Leg place(Signal.Setup setup, Leg answers, Placer placer) {
        PathCall call = add(last.incrementAndGet(), placer);
        return call.placed(setup, answers);
    }

    private PathCall add(int number, Placer placer) {
        PathCall call = new PathCall(this, number, placer);
        calls.put(number, call);
        return call;
    }

    SignalTap tap() {
        return tap;
    }

    Endpoint device() {
        return device;
    }

    void forget(int number) {
        calls.remove(number);
    }

    /** Somebody sits in it from now on, and is told of the calls there are. */
    void attach(SignalTap sitting) {
        tap = sitting;
        sitting.attached();
        calls.forEach((number, call) -> call.view().ifPresent(view -> sitting.existing(number, view)));
    }

    /** It leads straight through again; what was not sent on is. */
    void detach(SignalTap sitting) {
        if (tap == sitting) {
            tap = null;
            calls.values().forEach(PathCall::straight);
        }
    }

    /**
     * The one who sits in it says something, or sends it on.
     *
     * @param placer takes calls for the PBX
     * @param most   so many calls of its own it may have
     */
    void say(int number, Signal signal, boolean toDevice, Placer placer, int most) {
        PathCall call = calls.get(number);
        if (call == null && number < 0 && signal instanceof Signal.Setup && calls.keySet().stream().filter(n -> n < 0).count() < most) {
            call = add(number, placer);
        }
        if (call != null) {
            call.deliver(signal, toDevice);
        }
    }
}
