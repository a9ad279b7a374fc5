package org.carillon.presence;

import java.util.ArrayList;
import java.util.List;

/**
 * What something was, and from which step on. A step takes its time: while it goes on, what was before and what is after
 * may both be met.
 */
final class History<V> {

    private final List<Since<V>> values = new ArrayList<>();

    private record Since<V>(long step, V value) {
    }

    /** Tests a value that was met. */
    interface Fit<V> {

        /** @param since from then on it could be met */
        boolean test(long since, V value);
    }

    History(V first) {
        put(0, first);
    }

    void put(long step, V value) {
        values.add(new Since<>(step, value));
    }

    V now() {
        return values.get(values.size() - 1).value();
    }

    /** Forgets all but what is. */
    void forget() {
        values.subList(0, values.size() - 1).clear();
    }

    /** Whether one of the values fits that could be met after one step was over and before or while another went on. */
    boolean any(long after, long until, Fit<V> fit) {
        for (int i = values.size() - 1; i >= 0; i--) {
            Since<V> value = values.get(i);
            boolean goesOn = i == values.size() - 1 || values.get(i + 1).step() > after;
            if (value.step() <= until && goesOn && fit.test(Math.max(after, value.step()), value.value())) {
                return true;
            }
        }
        return false;
    }
}
