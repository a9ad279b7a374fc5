package org.carillon.presence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.Watching.Side;

/**
 * Presence of one user and who watches it. Only ever touched by the lane of its user, so it needs no lock. The rights of the watchers
 * are remembered as long as nothing in the directory changes; a watcher who comes costs nothing to the others.
 */
final class PersonPresence {

    private final PersonState state;
    private final PersonViews views = new PersonViews();
    private final WatchList watches = new WatchList(Side.TARGET);
    private List<PresenceItem> announced;
    private boolean announcedInCall;
    private UserView target;
    private long version;
    private Watching newWatch;
    private Consumer<List<PresenceItem>> newClient;
    private boolean waitingChanged;

    /** @param stored newest first */
    PersonPresence(List<PresenceItem> stored) {
        state = new PersonState(stored);
        announced = state.items();
    }

    PersonState state() {
        return state;
    }

    void attach(Object key, Consumer<List<PresenceItem>> listener) {
        state.attach(key, listener);
        newClient = listener;
    }

    void watch(Watching watch) {
        watches.add(watch);
        newWatch = watch;
    }

    void unwatch(Watching watch) {
        waitingChanged |= watch.isUnallowed() && watch.isAt(Side.TARGET);
        watches.remove(watch);
    }

    boolean isIdle() {
        return watches.isEmpty() && state.isIdle();
    }

    /**
     * Tells own clients and watchers what changed for them.
     *
     * @param user     null if there is no such user (any more)
     * @param current  version of the directory, taken before the user
     * @param rightsOf the present rights of a watcher
     */
    void announce(UserView user, long current, Function<Guid, Set<Right>> rightsOf) {
        boolean rightsStale = user != target || current != version;
        boolean refreshed = refresh();
        boolean changed = refreshed || user != target || announcedInCall != state.isInCall();
        target = user;
        version = current;
        announcedInCall = state.isInCall();
        if (changed) {
            views.outdate();
        }
        if (changed || rightsStale) {
            watches.forEach(watch -> tell(watch, rightsStale, rightsOf));
        } else if (newWatch != null) {
            tell(newWatch, true, rightsOf);
        }
        newWatch = null;
    }

    /* Own clients are told here: they see everything. */
    private boolean refresh() {
        List<PresenceItem> now = state.items();
        boolean changed = !now.equals(announced);
        if (changed) {
            announced = now;
            state.tell(now);
        } else if (newClient != null) {
            newClient.accept(announced);
        }
        newClient = null;
        return changed;
    }

    private void tell(Watching watch, boolean rightsStale, Function<Guid, Set<Right>> rightsOf) {
        if (rightsStale || watch.rights() == Watching.UNKNOWN) {
            watch.rights(target == null ? PersonViews.NONE : PersonViews.number(rightsOf.apply(watch.watcher())));
        }
        boolean waited = watch.isUnallowed();
        watch.tell(views.of(watch.rights(), target, announced, announcedInCall));
        waitingChanged |= waited != watch.isUnallowed();
    }

    /** Whether others wait for a right than at the last call. */
    boolean takeWaitingChanged() {
        boolean changed = waitingChanged;
        waitingChanged = false;
        return changed;
    }

    /** Watchers who have seen nothing yet for lack of any right, or see nothing any more. */
    Set<Guid> unallowed() {
        Set<Guid> waiting = new HashSet<>();
        watches.forEach(watch -> {
            if (watch.isUnallowed()) {
                waiting.add(watch.watcher());
            }
        });
        return Set.copyOf(waiting);
    }
}
