package org.carillon.call;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;
import org.carillon.chat.ChatChanged;
import org.carillon.chat.ChatGroupChanged;
import org.carillon.chat.ChatRead;
import org.carillon.chat.ChatReader;
import org.carillon.chat.ChatStored;
import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;

/**
 * The service of the chat app as far as its badge goes: registered for every app object whose URL leads to that app, and called by
 * whoever shows badges. What concerns one user runs in one lane, in order; nobody who does not ask costs anything.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatBadges {

    private static final String APP = "chat";
    private static final int LANES = 16;
    @Inject
    private Registrations registrations;
    @Inject
    private Directory directory;
    @Inject
    private Identities identities;
    @Inject
    private ChatReader reader;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Map<Guid, Registration> registered = new ConcurrentHashMap<>();
    private final Map<Guid, ChatBadge> badges = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
        directory.apps().forEach(this::look);
    }

    /** An app object may come to lead here, or elsewhere. */
    public void appChanged(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.APP) {
            directory.app(changed.guid()).ifPresentOrElse(this::look, () -> end(changed.guid()));
        }
    }

    private void look(AppView app) {
        if (!app.isBuiltIn() || !app.fileName().equals(APP)) {
            end(app.guid());
            return;
        }
        Registration fresh = new Registration(app.guid(), null, "", false, this::offered, why -> registered.remove(app.guid()));
        if (registered.putIfAbsent(app.guid(), fresh) == null) {
            registrations.add(fresh);
        }
    }

    private void end(Guid app) {
        Registration known = registered.remove(app);
        if (known != null) {
            registrations.remove(known);
        }
    }

    private Leg offered(Signal.Setup setup, Leg answers) {
        Optional<Guid> user = identities.of(setup.calling()).filter(calling -> !calling.app()).map(Identity::guid);
        if (user.isEmpty() || setup.facilities().stream().noneMatch(Facility.PresenceSubscribe.class::isInstance)) {
            answers.signal(Signal.Rel.of(Cause.NOT_AVAILABLE));
            return signal -> { };
        }
        Guid reads = user.get();
        lanes.execute(reads, () -> badges.computeIfAbsent(reads, guid -> new ChatBadge(() -> reader.unreadCount(guid))).ask(answers));
        return signal -> {
            if (signal instanceof Signal.Rel) {
                lanes.execute(reads, () -> leave(reads, answers));
            }
        };
    }

    private void leave(Guid user, Leg watcher) {
        ChatBadge badge = badges.get(user);
        if (badge != null) {
            badge.leave(watcher);
            if (badge.isIdle()) {
                badges.remove(user);
            }
        }
    }

    public void stored(@Observes ChatStored news) {
        changed(news.members());
    }

    public void edited(@Observes ChatChanged news) {
        changed(news.members());
    }

    public void read(@Observes ChatRead news) {
        changed(Set.of(news.user()));
    }

    public void groupChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatGroupChanged news) {
        changed(news.members());
        changed(news.gone());
    }

    private void changed(Set<Guid> users) {
        for (Guid user : users) {
            ChatBadge badge = badges.get(user);
            if (badge != null) {
                lanes.execute(user, badge::changed);
            }
        }
    }
}
