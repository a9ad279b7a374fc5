package org.carillon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.carillon.it.call.ServerFigures;

/**
 * Benchmark {@code calls-leave-nothing}: calls one after the other between pairs of telephones, which end in all ways there are, with a
 * connection cut in half of them. Starts a server of its own, and prints for what is left after all of them what the server counts and
 * how much its heap has grown, per call. A first part of the calls, not counted, fills what is kept on purpose: caches, compiled code.
 *
 * <p>Argument: calls (100000). Fails if the server counts anything as left.
 */
public final class CallsLeaveNothing {

    private static final int PAIRS = 20;
    private static final int FIRST_PART = 10;
    private static final int PATIENCE_SECONDS = 30;
    private static final long PAUSE_MILLIS = 500;

    private CallsLeaveNothing() {
    }

    public static void main(String[] arguments) throws Exception {
        int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        try (CarillonPresence server = CarillonPresence.start(2 * PAIRS)) {
            ServerGauge gauge = new ServerGauge(server.pid());
            ServerFigures figures = new ServerFigures(server.server());
            place(server, calls / FIRST_PART);
            awaitNothing(figures);
            long before = gauge.heapBytes();
            long start = System.nanoTime();
            MixedCalls mixed = place(server, calls);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, Integer> left = awaitNothing(figures);
            long grown = gauge.heapBytes() - before;
            System.out.printf(Locale.ROOT, "%d calls in %.0f s, %s%n", calls, seconds, mixed);
            System.out.printf(Locale.ROOT, "heap after collection: %.1f MiB before, %+.2f MiB after, %+.1f bytes a call%n", before / 1048576.0, grown / 1048576.0,
                    grown / (double) calls);
            System.out.println("left in the server: " + left);
            if (left.values().stream().anyMatch(count -> count > 0)) {
                throw new IllegalStateException("calls leave something");
            }
        }
    }

    private static MixedCalls place(CarillonPresence server, int count) throws Exception {
        MixedCalls calls = new MixedCalls(count);
        try (LoadGenerator generator = new LoadGenerator(server.server().wsUri("/PBX0/APPS/websocket"), 1)) {
            List<PairOfPhones> pairs = new ArrayList<>();
            for (int i = 0; i < PAIRS; i++) {
                pairs.add(new PairOfPhones(generator, calls, server.accounts().get(2 * i), server.accounts().get(2 * i + 1), i));
            }
            generator.execute(() -> pairs.forEach(PairOfPhones::begin));
            calls.await(PATIENCE_SECONDS);
            generator.execute(() -> pairs.forEach(PairOfPhones::close));
        }
        return calls;
    }

    /* Records are written later than calls end, and some timers run a while longer. */
    private static Map<String, Integer> awaitNothing(ServerFigures figures) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        Map<String, Integer> left = figures.ofCalls();
        while (left.values().stream().anyMatch(count -> count > 0) && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE_MILLIS);
            left = figures.ofCalls();
        }
        return left;
    }
}
