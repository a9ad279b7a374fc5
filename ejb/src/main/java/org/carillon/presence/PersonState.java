package org.carillon.presence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.carillon.error.LimitExceeded;

/**
 * All that a person's presence comes from: what was set, and which clients, phones and calls there are. Status changes do not move
 * an item; a set item moves to the front (pbx-apis.md section 9).
 */
final class PersonState {

    private final List<PresenceItem> stored;
    /** What is shown for a contact without being stored. */
    private final Map<String, PresenceItem> shown = new LinkedHashMap<>(1);
    /** Both, newest first. */
    private final List<PresenceItem> current;
    private final Map<Object, Client> clients = new LinkedHashMap<>(2);
    private final Set<Object> calls = new HashSet<>(1);
    private final Set<Object> phones = new HashSet<>(1);

    private static final class Client {
        private final Consumer<List<PresenceItem>> listener;
        private boolean inactive;

        Client(Consumer<List<PresenceItem>> listener) {
            this.listener = listener;
        }
    }

    /** @param stored newest first */
    PersonState(List<PresenceItem> stored) {
        this.stored = new ArrayList<>(stored);
        current = new ArrayList<>(stored);
    }

    void attach(Object key, Consumer<List<PresenceItem>> listener) {
        clients.put(key, new Client(listener));
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
        PresenceItem item = new PresenceItem(contact, false, activity, note);
        shown.remove(contact);
        toFront(stored, item);
        toFront(current, item);
    }

    private static void toFront(List<PresenceItem> items, PresenceItem item) {
        items.removeIf(known -> known.contact().equals(item.contact()));
        items.add(0, item);
    }

    /** Puts an item in front that is not stored, or brings back what is. */
    void show(String contact, Optional<PresenceItem> item) {
        if (item.isPresent()) {
            shown.put(contact, item.get());
            toFront(current, item.get());
        } else if (shown.remove(contact) != null) {
            current.clear();
            current.addAll(shown.values());
            stored.stream().filter(known -> !shown.containsKey(known.contact())).forEach(current::add);
        }
    }

    /** @param items newest first */
    void replace(List<PresenceItem> items) {
        shown.clear();
        stored.clear();
        stored.addAll(items);
        current.clear();
        current.addAll(items);
    }

    /** @throws LimitExceeded if the contact would be one too many */
    void require(String contact, int most) {
        if (stored.size() >= most && stored.stream().noneMatch(item -> item.contact().equals(contact))) {
            throw new LimitExceeded("a person has at most " + most + " contacts");
        }
    }

    void callBegins(Object key) {
        calls.add(key);
    }

    void callEnds(Object key) {
        calls.remove(key);
    }

    void phoneThere(Object key) {
        phones.add(key);
    }

    void phoneGone(Object key) {
        phones.remove(key);
    }

    boolean isInCall() {
        return !calls.isEmpty();
    }

    /** Whether nothing is there but what is stored. */
    boolean isIdle() {
        return clients.isEmpty() && shown.isEmpty() && calls.isEmpty() && phones.isEmpty();
    }

    void tell(List<PresenceItem> items) {
        clients.values().forEach(client -> client.listener.accept(items));
    }

    List<PresenceItem> items() {
        List<PresenceItem> items = new ArrayList<>(current.size() + 2);
        boolean tel = false;
        for (PresenceItem item : current) {
            tel |= item.contact().equals(PresenceItem.TEL);
            items.add(new PresenceItem(item.contact(), isOpen(item.contact()), item.activity(), item.note()));
        }
        if (!tel) {
            items.add(new PresenceItem(PresenceItem.TEL, isOpen(PresenceItem.TEL), "", ""));
        }
        boolean away = !clients.isEmpty() && clients.values().stream().allMatch(client -> client.inactive);
        items.add(new PresenceItem(PresenceItem.IM, !clients.isEmpty(), away ? PresenceItem.AWAY : "", ""));
        return List.copyOf(items);
    }

    /* What others set, they say is so; a phone is there or not. */
    private boolean isOpen(String contact) {
        return !contact.equals(PresenceItem.TEL) || !phones.isEmpty();
    }
}
