package org.carillon.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One watch with all that was delivered to it since the last quiet moment. */
final class ModelWatch {

    final ModelWatcher watcher;
    final ModelPerson target;
    private final AtomicLong clock;
    private final long begun;
    private final List<Delivery> deliveries = new ArrayList<>();
    private Presences.Watch watch;
    private boolean closed;
    private String last = "";

    private record Delivery(long step, PresenceView view) {
    }

    /** What was wrong, empty where nothing was. */
    record Findings(int deliveries, List<String> leaks, List<String> missing) {
    }

    ModelWatch(ModelWatcher watcher, ModelPerson target, AtomicLong clock) {
        this.watcher = watcher;
        this.target = target;
        this.clock = clock;
        this.begun = clock.get();
    }

    void open(Presences presences) {
        watch = presences.watch(watcher.guid, target.guid, view -> deliveries.add(new Delivery(clock.get(), view)));
    }

    void close() {
        watch.close();
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Looks at what came, in a quiet moment. Before the next one nothing older than this may come any more. */
    Findings check() {
        List<String> leaks = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            String line = PresenceOracle.line(delivery.view());
            if (!allowed(delivery.step(), line)) {
                leaks.add(this + " was shown '" + line + "' at " + delivery.step() + ", allowed now '" + expected() + "'");
            } else if (line.equals(last)) {
                leaks.add(this + " was told twice: " + line);
            }
            last = line;
        }
        List<String> missing = closed || last.equals(expected()) ? List.of() : List.of(this + " shows '" + last + "' instead of '" + expected() + "'");
        Findings findings = new Findings(deliveries.size(), leaks, missing);
        deliveries.clear();
        return findings;
    }

    private String expected() {
        return PresenceOracle.expected(target.state.now(), target.target.now(), watcher.source.now());
    }

    /* What is said is said before anybody looks at the rules for it: rules that ended before must not count. */
    private boolean allowed(long step, String line) {
        return target.state.any(begun, step, (since, state) -> target.target.any(since, step,
                (s, who) -> watcher.source.any(since, step, (t, source) -> PresenceOracle.expected(state, who, source).equals(line))));
    }

    @Override
    public String toString() {
        return "watch of " + target.sip + " by " + watcher.sip + " since " + begun;
    }
}
