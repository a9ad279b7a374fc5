package org.carillon.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;

/**
 * Presence of one user: what was set, which clients are there, who watches. Only ever touched by the lane of its user,
 * so it needs no lock. Status changes do not move an item; a set item moves to the front (pbx-apis.md section 9).
 */
final class PersonPresence {

    private final Map<String, PresenceItem> stored = new LinkedHashMap<>();
    private final Map<Object, Client> clients = new LinkedHashMap<>();
    private final Map<Object, Watcher> watchers = new LinkedHashMap<>();
    private List<PresenceItem> announced = List.of();

    private static final class Client {
        private final Consumer<List<PresenceItem>> listener;
        private boolean inactive;

        Client(Consumer<List<PresenceItem>> listener) {
            this.listener = listener;
        }
    }

    private static final class Watcher {
        private final Guid user;
        private final Consumer<PresenceView> listener;
        private PresenceView seen;

        Watcher(Guid user, Consumer<PresenceView> listener) {
            this.user = user;
            this.listener = listener;
        }
    }

    PersonPresence(List<PresenceItem> storedItems) {
        storedItems.forEach(item -> stored.put(item.contact(), item));
        announced = items();
    }

    void attach(Object key, Consumer<List<PresenceItem>> listener) {
        clients.put(key, new Client(listener));
        if (items().equals(announced)) {
            listener.accept(announced);
        }
    }

    void detach(Object key) {
        clients.remove(key);
    }

    void setInactive(Object key, boolean inactive) {
        Client client = clients.get(key);
        if (client != null) {
            client.inactive = inactive;
        }
    }

    void set(String contact, String activity, String note) {
        stored.remove(contact);
        Map<String, PresenceItem> older = new LinkedHashMap<>(stored);
        stored.clear();
        stored.put(contact, new PresenceItem(contact, false, activity, note));
        stored.putAll(older);
    }

    void watch(Object key, Guid watcher, Consumer<PresenceView> listener) {
        watchers.put(key, new Watcher(watcher, listener));
    }

    void unwatch(Object key) {
        watchers.remove(key);
    }

    boolean isIdle() {
        return clients.isEmpty() && watchers.isEmpty();
    }

    /** Tells own clients and watchers what changed for them; watchers with the same rights share one view. */
    void announce(UserView target, Function<Guid, Set<Right>> rightsOf) {
        List<PresenceItem> now = items();
        if (!now.equals(announced)) {
            announced = now;
            clients.values().forEach(client -> client.listener.accept(now));
        }
        Map<Set<Right>, PresenceView> views = new HashMap<>();
        for (Watcher watcher : watchers.values()) {
            PresenceView view = target == null ? PresenceView.DOWN
                    : views.computeIfAbsent(rightsOf.apply(watcher.user), rights -> PresenceFilter.apply(target, now, rights));
            if (!Objects.equals(view, watcher.seen)) {
                watcher.seen = view;
                watcher.listener.accept(view);
            }
        }
    }

    private List<PresenceItem> items() {
        List<PresenceItem> items = new ArrayList<>(stored.size() + 2);
        items.addAll(stored.values());
        if (!stored.containsKey(PresenceItem.TEL)) {
            items.add(new PresenceItem(PresenceItem.TEL, false, "", ""));
        }
        boolean away = !clients.isEmpty() && clients.values().stream().allMatch(client -> client.inactive);
        items.add(new PresenceItem(PresenceItem.IM, !clients.isEmpty(), away ? PresenceItem.AWAY : "", ""));
        return List.copyOf(items);
    }
}
