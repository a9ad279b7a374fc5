package org.carillon.websocket.admin.property;

import java.util.List;
import java.util.Optional;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Guid;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfTemplate;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.Members;

/**
 * config: the long name of the template; of several, which the console allows, the first, and the others stay as long as that
 * name is sent back. A template names its own up to four templates in its pseudo object (section 7). Both are read before
 * all else, for the templates decide what is inherited.
 */
final class TemplateProperty implements PropertyFamily {

    private static final String CONFIG = "config";
    private final ObjectReader objects;

    TemplateProperty(ObjectReader objects) {
        this.objects = objects;
    }

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        if (!(object.type() instanceof OfTemplate) && !object.templates().isEmpty()) {
            out.add(CONFIG, object.templates().get(0));
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        // See templates.
    }

    /** The templates that the object shall follow; empty where nothing changes them. */
    Optional<List<Guid>> templates(Members properties, Optional<ObjectSnapshot> before) {
        List<String> now = before.map(ObjectSnapshot::templates).orElse(List.of());
        if (properties.json().get("pseudo") instanceof JsonObject pseudo && pseudo.get(CONFIG) instanceof JsonArray) {
            List<String> parents = new Members(pseudo).texts(CONFIG);
            return parents.equals(now) ? Optional.empty() : Optional.of(parents.stream().map(this::template).toList());
        }
        if (!properties.has(CONFIG)) {
            return Optional.empty();
        }
        String name = properties.scalar(CONFIG);
        if (!now.isEmpty() && now.get(0).equalsIgnoreCase(name)) {
            return Optional.empty();
        }
        return Optional.of(name.isEmpty() ? List.of() : List.of(template(name)));
    }

    private Guid template(String name) {
        return objects.template(name).orElseThrow(() -> new NotFound("the config template"));
    }
}
