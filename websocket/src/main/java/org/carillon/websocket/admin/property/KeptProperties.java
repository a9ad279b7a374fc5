package org.carillon.websocket.admin.property;

import java.util.HashMap;
import java.util.Map;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Inheritance;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.websocket.json.Members;

/** The plain values. One that equals what the templates give is not stored as own one, so that the object follows them. */
final class KeptProperties implements PropertyFamily {

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        Map<String, String> values = new HashMap<>(effective ? object.inherited().properties() : Map.of());
        values.putAll(object.object().properties());
        for (KeptProperty kept : KeptProperty.all()) {
            String value = values.get(kept.property().value());
            if (value != null) {
                out.add(kept.property().value(), kept.type().write(value));
            }
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        for (KeptProperty kept : KeptProperty.all()) {
            String name = kept.property().value();
            if (properties.has(name)) {
                String value = kept.type().read(properties, name);
                boolean same = edit.inherited().filter(templates -> value.equals(inherited(templates, kept))).isPresent();
                edit.set(kept.property(), same ? "" : value);
            }
        }
    }

    private static String inherited(Inheritance templates, KeptProperty kept) {
        String value = templates.properties().get(kept.property().value());
        return value == null ? kept.type().withoutTemplate().orElse("") : value;
    }
}
