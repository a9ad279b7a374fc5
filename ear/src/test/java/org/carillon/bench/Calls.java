package org.carillon.bench;

import java.util.List;
import java.util.Locale;

/**
 * Benchmark {@code calls}: calls between telephones over PbxSignal, this process being all of them. Starts a server of its own and prints
 * the delay from setup to conn at 400 calls a second with 100 ms hold; the most calls a second whose p99 stays below 100 ms, without and
 * with 2,000 idle clients who watch 32 others each, as medians of five; then holds 2,000 calls at once and prints the heap of each.
 *
 * <p>Arguments: rounds (5), idle clients (2000), seconds of each step (5).
 */
public final class Calls {

    private static final int TELEPHONES = 400;
    private static final int CIRCLE = 33;
    private static final int WANTED_RATE = 400;
    private static final int HELD = 2_000;
    private static final int PATIENCE_SECONDS = 300;
    private static final long QUIET_MILLIS = 5_000;
    private static final double MOST_MILLIS = 100;
    private final CallLoad load;
    private final int rounds;
    private final int seconds;

    private Calls(CallLoad load, int rounds, int seconds) {
        this.load = load;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int idle = (arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000) / CIRCLE * CIRCLE;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Crowd crowd = new Crowd("", 0, idle, CIRCLE);
        System.out.println("calls: " + TELEPHONES + " telephones, " + idle + " idle clients who watch " + (CIRCLE - 1) + " others each, "
                + Runtime.getRuntime().availableProcessors() + " cores shared by server and generator, medians of " + rounds);
        try (CarillonPresence server = CarillonPresence.start(idle + TELEPHONES);
                CallLoad load = CallLoad.register(server.server(), server.accounts().subList(idle, idle + TELEPHONES))) {
            Calls calls = new Calls(load, rounds, seconds);
            calls.load.run(WANTED_RATE / 2, seconds * 4);
            calls.delays();
            double alone = calls.capacity("without idle clients");
            calls.held(new ServerGauge(server.pid()));
            if (idle == 0) {
                return;
            }
            List<CarillonPresence.User> clients = enter(server, crowd);
            double beside = calls.capacity("with idle clients");
            System.out.printf(Locale.ROOT, "capacity kept with idle clients: %.2f%n", beside / alone);
            clients.forEach(CarillonPresence.User::leave);
        }
    }

    private void delays() throws InterruptedException {
        Median middle = new Median("setup to conn, p50, at " + WANTED_RATE + " calls/s", "ms");
        Median p99 = new Median("setup to conn, p99, at " + WANTED_RATE + " calls/s", "ms");
        for (int i = 0; i < rounds; i++) {
            CallRound round = load.run(WANTED_RATE, seconds);
            middle.add(round.delayMillis(50));
            p99.add(round.failures() == 0 ? round.delayMillis(99) : Double.POSITIVE_INFINITY);
        }
        System.out.println(middle);
        System.out.println(p99);
    }

    private double capacity(String circumstances) throws InterruptedException {
        Median most = new Median("calls a second, p99 below 100 ms, " + circumstances, "a second");
        for (int i = 0; i < rounds; i++) {
            most.add(most());
        }
        System.out.println(most);
        return most.value();
    }

    /* Steps of a quarter up to the first rate that is too much, then half way between three times. */
    private int most() throws InterruptedException {
        int good = 0;
        int bad = WANTED_RATE / 2;
        while (fits(bad)) {
            good = bad;
            bad = bad * 5 / 4;
        }
        for (int i = 0; i < 3; i++) {
            int middle = (good + bad) / 2;
            if (fits(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private boolean fits(int rate) throws InterruptedException {
        CallRound round = load.run(rate, seconds);
        return round.failures() == 0 && round.delayMillis(99) < MOST_MILLIS;
    }

    private void held(ServerGauge gauge) throws Exception {
        long before = gauge.heapBytes();
        CallRound round = load.hold(HELD);
        Thread.sleep(QUIET_MILLIS);
        long after = gauge.heapBytes();
        load.end();
        round.await(PATIENCE_SECONDS);
        Thread.sleep(QUIET_MILLIS);
        System.out.printf(Locale.ROOT, "%d calls held at once: %.1f KiB heap each; %.1f KiB for each of them left after their end%n", HELD,
                (after - before) / 1024.0 / HELD, (gauge.heapBytes() - before) / 1024.0 / HELD);
    }

    private static List<CarillonPresence.User> enter(CarillonPresence server, Crowd crowd) throws Exception {
        Tally tally = Tally.ofArrivals(crowd);
        List<CarillonPresence.User> clients = server.enter(crowd, tally);
        clients.forEach(client -> client.watch(crowd));
        tally.await(PATIENCE_SECONDS);
        Thread.sleep(QUIET_MILLIS);
        return clients;
    }
}
