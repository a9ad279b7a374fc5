package org.carillon.apps;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;

/**
 * What is known about the apps beyond their objects: what their services said last, kept over a restart so that lists are
 * right at once, and what the apps of the PBX itself say. News of one app are stored in the order they came, each before it
 * is announced; of several that wait only the last counts.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppInfos {

    @Inject
    private AppInfoStore store;
    @Inject
    private Directory directory;
    @Inject
    private Event<AppInfoChanged> changed;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Map<Guid, AppInfo> said = new ConcurrentHashMap<>();
    private final Map<Guid, Optional<AppInfo>> waiting = new ConcurrentHashMap<>();
    private final Map<String, AppInfo> builtIn = new ConcurrentHashMap<>();

    @PostConstruct
    void load() {
        lanes = new KeyedExecutor(executor, 4);
        said.putAll(store.all());
    }

    /** What is known about the app; empty where nobody said anything yet. */
    public Optional<AppInfo> of(AppView app) {
        if (app.isBuiltIn()) {
            return Optional.ofNullable(builtIn.get(app.fileName()));
        }
        return Optional.ofNullable(said.get(app.guid())).or(() -> app.kind() == AppKind.AP ? Optional.of(AppInfo.MANAGER) : Optional.empty());
    }

    /** Takes note of an app that the PBX serves itself. */
    public void provide(BuiltInAppInfo app) {
        builtIn.put(app.app(), app.info());
    }

    /** Takes note of what the service of an app object says. */
    public void tell(Guid app, AppInfo info) {
        submit(app, Optional.of(info));
    }

    /** Forgets what the service said, because it is not the app's any more. */
    public void forget(Guid app) {
        submit(app, Optional.empty());
    }

    private void submit(Guid app, Optional<AppInfo> news) {
        if (waiting.put(app, news) == null) {
            lanes.execute(app, () -> keep(app, waiting.remove(app)));
        }
    }

    private void keep(Guid app, Optional<AppInfo> news) {
        if (Optional.ofNullable(said.get(app)).equals(news)) {
            return;
        }
        if (news.isPresent() && directory.app(app).isPresent()) {
            store.tell(app, news.get());
            said.put(app, news.get());
        } else {
            store.forget(app);
            said.remove(app);
        }
        changed.fire(new AppInfoChanged(app));
    }
}
