package org.carillon.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.carillon.directory.Guid;
import org.carillon.directory.VisibilityRule.Right;

/** The calls of one user, and who watches them. Only ever touched by the lane of the user. */
final class DialogBoard {

    private final Map<Guid, Dialog> present = new LinkedHashMap<>();
    private final List<DialogWatch> watches = new ArrayList<>();

    void put(Dialog dialog) {
        if (dialog.state() == LegState.NULL) {
            present.remove(dialog.call());
        } else {
            present.put(dialog.call(), dialog);
        }
    }

    void add(DialogWatch watch) {
        watches.add(watch);
    }

    void remove(DialogWatch watch) {
        watches.remove(watch);
    }

    /** @param rights of a watcher, as they are now */
    void show(Function<Guid, Set<Right>> rights) {
        watches.forEach(watch -> watch.show(rights.apply(watch.watcher()), present));
    }

    boolean isWatchedBy(Guid watcher) {
        return watches.stream().anyMatch(watch -> watch.watcher().equals(watcher));
    }

    boolean isIdle() {
        return present.isEmpty() && watches.isEmpty();
    }
}
