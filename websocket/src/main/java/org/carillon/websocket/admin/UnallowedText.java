package org.carillon.websocket.admin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Viewer;
import org.carillon.presence.Unallowed.Change;
import org.carillon.websocket.json.JsonText;

/**
 * What one monitor of subscriptions without a right is told: {@code {"user":"ben","srcs":[{"name":"ada"}]}}. Keeps the names
 * of those who wait, for they may be deleted meanwhile. Used by one thread at a time.
 */
final class UnallowedText {

    private final Directory directory;
    private final Map<Guid, String> targets = new HashMap<>();
    private final Map<Guid, Map<Guid, String>> watchers = new HashMap<>();

    UnallowedText(Directory directory) {
        this.directory = directory;
    }

    /** Empty where there is nobody to speak of. */
    Optional<JsonObject> of(Change change) {
        return change.waiting() ? added(change) : removed(change);
    }

    private Optional<JsonObject> added(Change change) {
        Map<Guid, String> names = change.watchers().stream().filter(guid -> name(guid).isPresent())
                .collect(Collectors.toMap(guid -> guid, guid -> name(guid).orElse("")));
        Optional<String> target = name(change.user());
        if (target.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        targets.put(change.user(), target.get());
        watchers.computeIfAbsent(change.user(), guid -> new HashMap<>()).putAll(names);
        return Optional.of(message("MonitorUnallowedAdd", target.get(), names));
    }

    private Optional<JsonObject> removed(Change change) {
        Map<Guid, String> known = watchers.getOrDefault(change.user(), Map.of());
        Map<Guid, String> names = known.entrySet().stream().filter(e -> change.watchers().contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        known.keySet().removeAll(change.watchers());
        JsonObject message = message("MonitorUnallowedDel", targets.get(change.user()), names);
        if (known.isEmpty()) {
            watchers.remove(change.user());
            targets.remove(change.user());
        }
        return Optional.of(message);
    }

    private Optional<String> name(Guid user) {
        return directory.viewer(user).map(Viewer::name).map(Object::toString);
    }

    private static JsonObject message(String mt, String user, Map<Guid, String> names) {
        JsonArrayBuilder sources = JsonText.array();
        names.values().stream().sorted().forEach(name -> sources.add(JsonText.object().add("name", name)));
        return JsonText.message(mt).add("user", user).add("srcs", sources).build();
    }
}
