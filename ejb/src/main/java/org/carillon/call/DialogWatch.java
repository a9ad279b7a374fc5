package org.carillon.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.carillon.directory.Guid;
import org.carillon.directory.VisibilityRule.Right;

/** One who watches somebody's calls, with what they have seen. Only ever touched by the lane of whom they watch. */
final class DialogWatch {

    private final Guid watcher;
    private final Consumer<DialogEvent> listener;
    private final Map<Guid, Dialog> seen = new LinkedHashMap<>();
    private Boolean allowed;

    DialogWatch(Guid watcher, Consumer<DialogEvent> listener) {
        this.watcher = watcher;
        this.listener = listener;
    }

    Guid watcher() {
        return watcher;
    }

    /** Tells what is different from what has been seen. */
    void show(Set<Right> rights, Map<Guid, Dialog> present) {
        boolean may = rights.contains(Right.DIALOG);
        if (allowed == null || may != allowed) {
            allowed = may;
            seen.clear();
            listener.accept(may ? new DialogEvent.Allowed() : new DialogEvent.Hidden());
        }
        if (may) {
            boolean ids = rights.contains(Right.IDS);
            seen.values().removeIf(dialog -> isOver(dialog, present));
            present.forEach((call, dialog) -> shown(ids ? dialog : dialog.withoutRemote()));
        }
    }

    private boolean isOver(Dialog dialog, Map<Guid, Dialog> present) {
        boolean over = !present.containsKey(dialog.call());
        if (over) {
            listener.accept(new DialogEvent.Over(dialog));
        }
        return over;
    }

    private void shown(Dialog dialog) {
        if (!dialog.equals(seen.put(dialog.call(), dialog))) {
            listener.accept(new DialogEvent.Shown(dialog));
        }
    }
}
