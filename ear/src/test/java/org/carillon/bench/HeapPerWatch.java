package org.carillon.bench;

import java.util.List;
import java.util.Locale;

import org.carillon.bench.PresencePeer.PresenceUser;

/**
 * Benchmark {@code watches}: heap that a presence subscription takes in the whole server, with so many users online who watch 32 others
 * each. The heap after full collections is compared with that of the same users online without watches.
 *
 * <p>Argument: number of users (10000), rounded to full circles of 33.
 */
public final class HeapPerWatch {

    private static final int CIRCLE = 33;
    private static final int PATIENCE_SECONDS = 300;
    private static final long QUIET_MILLIS = 10_000;

    private HeapPerWatch() {
    }

    public static void main(String[] arguments) throws Exception {
        int users = (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000) / CIRCLE * CIRCLE;
        Crowd crowd = new Crowd("", 0, users, CIRCLE);
        try (CarillonPresence server = CarillonPresence.start(users)) {
            ServerGauge gauge = new ServerGauge(server.pid());
            Tally tally = Tally.ofArrivals(crowd);
            List<CarillonPresence.User> online = server.enter(crowd, tally);
            Thread.sleep(QUIET_MILLIS);
            long before = gauge.heapBytes();
            online.forEach(user -> user.watch(crowd));
            tally.await(PATIENCE_SECONDS);
            Thread.sleep(QUIET_MILLIS);
            long after = gauge.heapBytes();
            int watches = crowd.deliveriesOfAll();
            System.out.printf(Locale.ROOT, "watches: %d users online, %d watches; heap %.1f MiB without and %.1f MiB with: %.1f bytes a watch%n", users,
                    watches, before / 1048576.0, after / 1048576.0, (after - before) / (double) watches);
            online.forEach(PresenceUser::leave);
        }
    }
}
