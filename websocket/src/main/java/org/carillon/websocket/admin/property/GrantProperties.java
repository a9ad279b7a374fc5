package org.carillon.websocket.admin.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.AppView;
import org.carillon.directory.AwaitedApps;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.websocket.json.Members;

/**
 * apps: names of granted apps, separated by commas, those of the templates added where effective values are wanted. A name
 * without an app is kept, for scripts grant apps before they make them.
 */
final class GrantProperties implements PropertyFamily {

    private static final String APPS = "apps";
    private final Directory directory;

    GrantProperties(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        Set<Guid> grants = new HashSet<>(object.object().grants());
        if (effective) {
            grants.addAll(object.inherited().grants());
        }
        List<String> names = new ArrayList<>(grants.stream().map(directory::app).flatMap(Optional::stream)
                .map(app -> app.name().value()).sorted(String.CASE_INSENSITIVE_ORDER).toList());
        names.addAll(AwaitedApps.names(object.object().properties().get(AwaitedApps.PROPERTY.value())));
        if (!names.isEmpty()) {
            out.add(APPS, String.join(",", names));
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        if (!properties.has(APPS)) {
            return;
        }
        Set<Guid> grants = new HashSet<>();
        List<String> awaited = new ArrayList<>();
        for (String name : AwaitedApps.names(properties.scalar(APPS))) {
            Optional<AppView> app = directory.app(name);
            app.ifPresentOrElse(found -> grants.add(found.guid()), () -> awaited.add(name));
        }
        edit.inherited().map(Inheritance::grants).ifPresent(grants::removeAll);
        edit.change().grants(grants);
        edit.set(AwaitedApps.PROPERTY, String.join(",", awaited));
    }
}
