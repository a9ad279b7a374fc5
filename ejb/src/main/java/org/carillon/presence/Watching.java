package org.carillon.presence;

import java.util.function.Consumer;

import org.carillon.directory.Guid;

/**
 * One watch. There are hundreds of thousands of these, so it is its own key and knows its places in the two lists that hold it.
 * What it has seen and may see is touched by the lane of the target alone, its place at the watcher under the watcher's key.
 */
final class Watching implements Presences.Watch {

    /** Where the list is that holds the watch. */
    enum Side { TARGET, WATCHER }

    /** Not looked at yet. */
    static final byte UNKNOWN = -1;
    private static final int NOWHERE = -1;
    private final PresenceHub hub;
    private final Guid watcher;
    private final Guid target;
    private final Consumer<PresenceView> listener;
    private PresenceView seen;
    private int placeAtTarget = NOWHERE;
    private int placeAtWatcher = NOWHERE;
    private byte rights = UNKNOWN;

    Watching(PresenceHub hub, Guid watcher, Guid target, Consumer<PresenceView> listener) {
        this.hub = hub;
        this.watcher = watcher;
        this.target = target;
        this.listener = listener;
    }

    Guid watcher() {
        return watcher;
    }

    Guid target() {
        return target;
    }

    /** What of the presence it may see, as {@link PersonViews} counts it. */
    byte rights() {
        return rights;
    }

    void rights(byte found) {
        rights = found;
    }

    /** Whether the watcher has been told that it may see nothing. */
    boolean isUnallowed() {
        return PresenceView.DOWN.equals(seen);
    }

    /** Tells the watcher unless it has seen that; the same view may come as another object only after a change of rights. */
    void tell(PresenceView view) {
        if (view != seen && !view.equals(seen)) {
            seen = view;
            listener.accept(view);
        }
    }

    int place(Side side) {
        return side == Side.TARGET ? placeAtTarget : placeAtWatcher;
    }

    void place(Side side, int place) {
        if (side == Side.TARGET) {
            placeAtTarget = place;
        } else {
            placeAtWatcher = place;
        }
    }

    void nowhere(Side side) {
        place(side, NOWHERE);
    }

    boolean isAt(Side side) {
        return place(side) != NOWHERE;
    }

    @Override
    public void close() {
        hub.unwatch(this);
    }
}
