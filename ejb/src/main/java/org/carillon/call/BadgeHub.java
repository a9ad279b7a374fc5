package org.carillon.call;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.UserView;
import org.carillon.presence.PresenceTarget;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences.Watch;

/** Asks the services of apps what they have to tell the users who watch. What concerns one user and app runs in one lane, in order. */
@Singleton
@LocalBean
@Local(Badges.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BadgeHub implements Badges {

    private static final int LANES = 16;
    @Inject
    private Registrations registrations;
    @Inject
    private Directory directory;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Map<Key, BadgeCall> calls = new ConcurrentHashMap<>();

    private record Key(Guid user, Guid app) {
    }

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    @Override
    public Watch watch(Guid user, Guid app, Consumer<PresenceView> listener) {
        Key key = new Key(user, app);
        Object watcher = new Object();
        lane(key).execute(() -> begin(key, watcher, listener));
        return () -> lane(key).execute(() -> end(key, watcher));
    }

    private Executor lane(Key key) {
        return task -> lanes.execute(key, task);
    }

    private void begin(Key key, Object watcher, Consumer<PresenceView> listener) {
        Optional<AppView> app = directory.app(key.app());
        Optional<UserView> user = directory.user(key.user());
        if (user.isEmpty() || app.isEmpty()) {
            listener.accept(PresenceView.DOWN);
            return;
        }
        BadgeCall call = calls.computeIfAbsent(key, k -> new BadgeCall(Identity.of(user.get()), Identity.of(app.get()),
                PresenceTarget.of(app.get()), lane(key)));
        call.allow(app.get().isGrantedTo(user.get()));
        call.watch(watcher, listener);
        registrations.of(key.app()).forEach(call::registered);
    }

    /** A right may have come or gone with any object that has to do with it. */
    public void recheck(@Observes ObjectChanged changed) {
        boolean all = changed.type() == ObjectType.TEMPLATE;
        calls.forEach((key, call) -> {
            if (all || key.user().equals(changed.guid()) || key.app().equals(changed.guid())) {
                lane(key).execute(() -> recheck(key, call));
            }
        });
    }

    private void recheck(Key key, BadgeCall call) {
        Optional<AppView> app = directory.app(key.app());
        call.allow(directory.user(key.user()).filter(user -> app.filter(a -> a.isGrantedTo(user)).isPresent()).isPresent());
        registrations.of(key.app()).forEach(call::registered);
    }

    private void end(Key key, Object watcher) {
        BadgeCall call = calls.get(key);
        if (call != null) {
            call.unwatch(watcher);
            if (call.isIdle()) {
                calls.remove(key);
            }
        }
    }

    public void registrationChanged(@Observes RegistrationChanged changed) {
        Registration service = changed.registration();
        calls.forEach((key, call) -> {
            if (key.app().equals(service.object())) {
                lane(key).execute(() -> {
                    if (changed.present()) {
                        call.registered(service);
                    } else {
                        call.gone(service);
                    }
                });
            }
        });
    }
}
