package org.carillon.presence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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

import org.carillon.directory.Directory;
import org.carillon.directory.GroupRulesChanged;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;
import org.carillon.setting.Settings;

/**
 * Holds the presence of the users who are there or are watched. All that concerns one user runs in that user's lane, in
 * order; what nobody needs any more is forgotten, but for a bounded memory of what was set.
 */
@Singleton
@LocalBean
@Local(Presences.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PresenceHub implements Presences {

    private static final Set<String> GENERATED = Set.of("on-the-phone");
    /** What signaling.md section 4.1 calls the contact that the APIs call calendar. */
    private static final String CALENDAR_IN_SIGNALS = "cal:";
    private static final int CONTACTS = 20;
    @Inject
    private PresenceStore store;
    @Inject
    private Directory directory;
    @Inject
    private UnallowedBoard unallowed;
    @Inject
    private Settings settings;
    @Resource
    private ManagedExecutorService executor;
    private PresenceLanes lanes;
    private final Map<Guid, Integer> online = new ConcurrentHashMap<>();
    private final WatchIndex index = new WatchIndex();

    public PresenceHub() {
        // For the container.
    }

    /** Without a container. */
    PresenceHub(PresenceLanes lanes) {
        this.lanes = lanes;
    }

    @PostConstruct
    void start() {
        lanes = new PresenceLanes(store, directory, unallowed, settings, executor);
    }

    @Override
    public Attachment attach(Guid user, Consumer<List<PresenceItem>> listener) {
        Object key = new Object();
        online.merge(user, 1, Integer::sum);
        lanes.change(user, person -> person.attach(key, listener));
        return new Attachment() {
            private final AtomicBoolean open = new AtomicBoolean(true);

            @Override
            public void setInactive(boolean inactive) {
                lanes.change(user, person -> person.state().setInactive(key, inactive));
            }

            @Override
            public void close() {
                if (open.compareAndSet(true, false)) {
                    online.computeIfPresent(user, (guid, clients) -> clients == 1 ? null : clients - 1);
                    lanes.change(user, person -> person.state().detach(key));
                }
            }
        };
    }

    @Override
    public void setOwn(Guid user, String activity, String note) {
        set(user, new PresenceItem(PresenceItem.TEL, false, activity, note));
    }

    @Override
    public void set(Guid user, PresenceItem item) {
        PresenceItem checked = checked(item);
        if (checked.contact().equals(PresenceItem.IM)) {
            throw new InvalidValue("contact", "is kept by the PBX");
        }
        lanes.set(user, checked);
    }

    @Override
    public void show(Guid user, String contact, Optional<PresenceItem> item) {
        if (contact.equals(PresenceItem.IM)) {
            throw new InvalidValue("contact", "is kept by the PBX");
        }
        Optional<PresenceItem> checked = item.map(PresenceHub::checked);
        lanes.change(user, person -> person.state().show(contact, checked));
    }

    @Override
    public Call onThePhone(Guid user) {
        Object key = new Object();
        lanes.change(user, person -> person.state().callBegins(key));
        return () -> lanes.change(user, person -> person.state().callEnds(key));
    }

    @Override
    public Call phone(Guid user) {
        Object key = new Object();
        lanes.change(user, person -> person.state().phoneThere(key));
        return () -> lanes.change(user, person -> person.state().phoneGone(key));
    }

    @Override
    public List<PresenceItem> stored(Guid user) {
        return lanes.stored(user);
    }

    @Override
    public void replace(Guid user, List<PresenceItem> items) {
        List<PresenceItem> checked = items.stream().map(PresenceHub::checked).filter(item -> !item.contact().equals(PresenceItem.IM)).toList();
        if (items.size() > CONTACTS || checked.stream().map(PresenceItem::contact).distinct().count() < checked.size()) {
            throw new InvalidValue("presence", "must have few contacts, each once");
        }
        lanes.replace(user, checked);
    }

    private static PresenceItem checked(PresenceItem item) {
        if (GENERATED.contains(item.activity())) {
            throw new InvalidValue("activity", "cannot be set");
        }
        String contact = item.contact().equals(CALENDAR_IN_SIGNALS) ? PresenceItem.CALENDAR : item.contact();
        return new PresenceItem(Text.required("contact", contact, 64), false, Text.optional("activity", item.activity(), 64),
                Text.optional("note", item.note(), 1024));
    }

    @Override
    public Watch watch(Guid watcher, Guid target, Consumer<PresenceView> listener) {
        Watching watch = new Watching(this, watcher, target, listener);
        index.add(watch);
        lanes.change(target, person -> person.watch(watch));
        return watch;
    }

    void unwatch(Watching watch) {
        index.remove(watch);
        lanes.change(watch.target(), person -> person.unwatch(watch));
    }

    @Override
    public int onlineUsers() {
        return online.size();
    }

    @Override
    public boolean isOnline(Guid user) {
        return online.containsKey(user);
    }

    public void recheck(@Observes GroupRulesChanged changed) {
        lanes.reannounceAll();
    }

    public void recheck(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.TEMPLATE) {
            lanes.reannounceAll();
        } else if (changed.type() == ObjectType.USER || changed.type() == ObjectType.APP) {
            lanes.reannounce(changed.guid());
            if (changed.touches(Aspect.GROUPS) || changed.touches(Aspect.DATA) || changed.touches(Aspect.DELETED)) {
                index.watchedBy(changed.guid()).forEach(lanes::reannounce);
            }
        }
    }
}
