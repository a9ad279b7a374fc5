package org.carillon.presence;

import java.util.Set;
import java.util.function.Consumer;

import org.carillon.directory.Guid;

/**
 * Watches that wait for a rule: the watcher has no right to see anything of the user (pbx-apis.md section 8). Listeners are
 * called on another thread, one call after the other; they must not wait.
 */
public interface Unallowed {

    /**
     * Watchers of a user who were found to have no right, or who no longer wait: they have got one, or have gone.
     *
     * @param waiting whether they wait now
     */
    record Change(boolean waiting, Guid user, Set<Guid> watchers) {
    }

    /** Tells of all who wait now, then of every change, until it is closed. */
    Watch watch(Consumer<Change> listener);

    /** One listener. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
