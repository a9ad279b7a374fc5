package org.carillon.call;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Directory;
import org.carillon.directory.GroupRulesChanged;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.Presences.Watch;
import org.carillon.presence.Visibility;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Shows the calls of the users to those who watch them. What concerns one user runs in that user's lane, in order; who has neither calls
 * nor watchers is forgotten.
 */
@ApplicationScoped
class DialogHub implements Dialogs, CallObserver {

    private static final int LANES = 16;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Map<Guid, DialogBoard> boards = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    @Override
    public void changed(VoiceLeg leg) {
        changed(leg.identity(), leg.dialog());
    }

    @Override
    public void changed(Identity member, Dialog dialog) {
        if (!member.app()) {
            change(member.guid(), board -> board.put(dialog));
        }
    }

    @Override
    public Watch watch(Guid watcher, Guid user, Consumer<DialogEvent> listener) {
        DialogWatch watch = new DialogWatch(watcher, listener);
        change(user, board -> board.add(watch));
        return () -> change(user, board -> board.remove(watch));
    }

    /** A right may have come or gone with any object that has to do with it. */
    void recheck(@Observes ObjectChanged changed) {
        boolean all = changed.type() != ObjectType.USER && changed.type() != ObjectType.APP;
        boards.keySet().forEach(user -> {
            if (all || user.equals(changed.guid())) {
                change(user, board -> { });
            } else {
                lanes.execute(user, () -> {
                    DialogBoard board = boards.get(user);
                    if (board != null && board.isWatchedBy(changed.guid())) {
                        show(user, board);
                    }
                });
            }
        });
    }

    /** A group may have given a right to its members, or taken it. */
    void recheck(@Observes GroupRulesChanged changed) {
        boards.keySet().forEach(user -> change(user, board -> { }));
    }

    private void change(Guid user, Consumer<DialogBoard> change) {
        lanes.execute(user, () -> {
            DialogBoard board = boards.computeIfAbsent(user, guid -> new DialogBoard());
            change.accept(board);
            show(user, board);
            if (board.isIdle()) {
                boards.remove(user);
            }
        });
    }

    private void show(Guid user, DialogBoard board) {
        board.show(watcher -> rights(user, watcher));
    }

    private Set<Right> rights(Guid user, Guid watcher) {
        return directory.user(user).flatMap(target -> directory.viewer(watcher)
                .map(viewer -> new Visibility(settings.get(SystemSettings.DOMAIN)).rights(target, viewer))).orElse(Set.of());
    }
}
