package org.carillon.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.carillon.directory.Guid;

/** Registrations that tests of the switch put there; none of them ends. */
final class KnownRegistrations implements Registrations {

    private final Map<Guid, List<Registration>> byObject = new HashMap<>();

    @Override
    public List<Registration> of(Guid object) {
        return byObject.getOrDefault(object, List.of());
    }

    @Override
    public List<Registration> all() {
        return byObject.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void add(Registration registration) {
        byObject.computeIfAbsent(registration.object(), guid -> new ArrayList<>()).add(registration);
    }

    @Override
    public void remove(Registration registration) {
        throw new UnsupportedOperationException();
    }
}
