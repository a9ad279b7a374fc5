package org.carillon.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** So many calls, and how they ended. Written by the one thread of the generator, read when all are over. */
final class MixedCalls {

    private final CountDownLatch left;
    private final Map<CallEnding, Integer> endings = new EnumMap<>(CallEnding.class);
    private int begun;
    private final int wanted;
    private volatile String failure = "";

    MixedCalls(int wanted) {
        this.wanted = wanted;
        this.left = new CountDownLatch(wanted);
    }

    /** Takes one of them. @return false if there are no more */
    boolean next() {
        return failure.isEmpty() && begun++ < wanted;
    }

    void ended(CallEnding how) {
        endings.merge(how, 1, Integer::sum);
        left.countDown();
    }

    /** One did not go as it should: there are no more after it. */
    void failed(String how) {
        failure = failure.isEmpty() ? how : failure;
    }

    /** @throws IllegalStateException if one goes wrong, or none ends for so long */
    void await(long patienceSeconds) throws InterruptedException {
        long before = left.getCount();
        while (!left.await(patienceSeconds, TimeUnit.SECONDS)) {
            if (!failure.isEmpty() || left.getCount() == before) {
                throw new IllegalStateException(left.getCount() + " of " + wanted + " calls are not over; " + failure);
            }
            before = left.getCount();
        }
    }

    @Override
    public String toString() {
        return endings.toString();
    }
}
