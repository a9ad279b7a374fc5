package org.carillon.presence;

import java.util.Arrays;
import java.util.function.Consumer;

import org.carillon.presence.Watching.Side;

/**
 * Watches of one target or of one watcher, in no order. Each knows its place, so that it goes as quickly as it came and
 * costs no more than the place. Not safe for threads.
 */
final class WatchList {

    private static final Watching[] NONE = {};
    private static final int FIRST = 4;
    private final Side side;
    private Watching[] all = NONE;
    private int size;

    WatchList(Side side) {
        this.side = side;
    }

    void add(Watching watch) {
        if (size == all.length) {
            all = Arrays.copyOf(all, Math.max(FIRST, size + (size >> 2)));
        }
        watch.place(side, size);
        all[size++] = watch;
    }

    /** The last one takes the place; nothing happens if the watch is not there. */
    void remove(Watching watch) {
        if (!watch.isAt(side)) {
            return;
        }
        Watching last = all[--size];
        last.place(side, watch.place(side));
        all[watch.place(side)] = last;
        all[size] = null;
        watch.nowhere(side);
        if (size <= all.length / 4) {
            all = size == 0 ? NONE : Arrays.copyOf(all, all.length / 2);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The action must not change the list. */
    void forEach(Consumer<Watching> action) {
        for (int i = 0; i < size; i++) {
            action.accept(all[i]);
        }
    }
}
