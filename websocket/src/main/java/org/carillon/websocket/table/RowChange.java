package org.carillon.websocket.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.carillon.directory.Guid;
import org.carillon.directory.PropertyName;
import org.carillon.directory.UserChange;
import org.carillon.error.NotFound;

/** Collects what a replicator wants to change of a user; done with {@link #finish}. */
final class RowChange {

    private final Function<String, Guid> apps;
    private final Function<String, Guid> templates;
    private final UserChange user = new UserChange();
    private final Map<PropertyName, String> properties = new HashMap<>();
    private String home;

    /**
     * @param apps      finds an app object by its name, null where there is none
     * @param templates finds a template by its long name, null where there is none
     */
    RowChange(Function<String, Guid> apps, Function<String, Guid> templates) {
        this.apps = apps;
        this.templates = templates;
    }

    UserChange user() {
        return user;
    }

    void property(String name, String value) {
        properties.put(PropertyName.of(name), value);
    }

    void home(String links) {
        home = links;
    }

    /** Null where it does not change. */
    String home() {
        return home;
    }

    /** @throws NotFound if one of the comma separated names is none of an app object */
    void grants(String names) {
        Set<Guid> grants = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> found(apps.apply(name), "app " + name)).collect(Collectors.toCollection(LinkedHashSet::new));
        user.grants(grants);
    }

    /** @throws NotFound if there is no template of that name */
    void template(String name) {
        user.templates(name.isEmpty() ? List.of() : List.of(found(templates.apply(name), "template " + name)));
    }

    private static Guid found(Guid guid, String what) {
        if (guid == null) {
            throw new NotFound(what);
        }
        return guid;
    }

    UserChange finish() {
        if (!properties.isEmpty()) {
            user.properties(properties);
        }
        return user;
    }
}
