package org.carillon.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.carillon.directory.Guid;

/** What persons set, in memory. */
final class MemoryPresenceStore extends PresenceStore {

    private final Map<Guid, List<PresenceItem>> stored = new ConcurrentHashMap<>();

    @Override
    public List<PresenceItem> of(Guid owner) {
        return stored.getOrDefault(owner, List.of());
    }

    @Override
    public void set(Guid owner, String contact, String activity, String note) {
        stored.compute(owner, (key, old) -> {
            List<PresenceItem> items = new ArrayList<>(old == null ? List.of() : old);
            items.removeIf(item -> item.contact().equals(contact));
            items.add(0, new PresenceItem(contact, false, activity, note));
            return List.copyOf(items);
        });
    }

    @Override
    public void replace(Guid owner, List<PresenceItem> items) {
        stored.put(owner, List.copyOf(items));
    }
}
