package org.carillon.call;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.carillon.directory.Guid;

/** Who is in how many calls: those they placed and those they answered. Only ever touched by the lane of the calls. */
final class Talks {

    private final Function<Identity, Runnable> shown;
    private final Map<Guid, Integer> calls = new HashMap<>();

    /** @param shown shows to others that somebody is in a call, and returns what ends that */
    Talks(Function<Identity, Runnable> shown) {
        this.shown = shown;
    }

    /** @return what ends it */
    Runnable begins(Identity who) {
        Runnable end = shown.apply(who);
        calls.merge(who.guid(), 1, Integer::sum);
        return () -> {
            calls.computeIfPresent(who.guid(), (guid, number) -> number == 1 ? null : number - 1);
            end.run();
        };
    }

    int of(Identity who) {
        return calls.getOrDefault(who.guid(), 0);
    }
}
