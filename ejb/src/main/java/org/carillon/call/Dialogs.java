package org.carillon.call;

import java.util.function.Consumer;

import org.carillon.directory.Guid;
import org.carillon.presence.Presences.Watch;

/** The calls of the users, for those who may see them (pbx-apis.md section 8, rights dialog and ids). */
public interface Dialogs {

    /**
     * Watches somebody's calls. The listener is told at once whether they may be seen, and which there are; then of each change, be it
     * of the calls or of the right. On another thread, in order.
     */
    Watch watch(Guid watcher, Guid user, Consumer<DialogEvent> listener);
}
