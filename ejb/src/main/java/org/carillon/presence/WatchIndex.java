package org.carillon.presence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.carillon.directory.Guid;
import org.carillon.presence.Watching.Side;

/** Whom each user watches, so that a change of the user's groups finds the rights to look at again. */
final class WatchIndex {

    private final Map<Guid, WatchList> byWatcher = new ConcurrentHashMap<>();

    void add(Watching watch) {
        byWatcher.compute(watch.watcher(), (watcher, known) -> {
            WatchList list = known == null ? new WatchList(Side.WATCHER) : known;
            list.add(watch);
            return list;
        });
    }

    void remove(Watching watch) {
        byWatcher.computeIfPresent(watch.watcher(), (watcher, list) -> {
            list.remove(watch);
            return list.isEmpty() ? null : list;
        });
    }

    Set<Guid> watchedBy(Guid watcher) {
        Set<Guid> targets = new HashSet<>();
        byWatcher.computeIfPresent(watcher, (key, list) -> {
            list.forEach(watch -> targets.add(watch.target()));
            return list;
        });
        return targets;
    }
}
