package org.carillon.websocket.admin.property;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.NumberPlan;
import org.carillon.directory.ObjectChange;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.websocket.json.Members;

/** Who and where an object is: cn, dn, h323, e164, loc, node; and hide, critical. */
final class NameProperties implements PropertyFamily {

    @Override
    public void write(ObjectSnapshot snapshot, boolean effective, JsonObjectBuilder out) {
        ObjectDetails object = snapshot.object();
        out.add("cn", object.cn());
        text(out, "dn", object.dn());
        text(out, "h323", object.name());
        text(out, "e164", object.number());
        text(out, "loc", object.location());
        text(out, "node", object.node());
        flag(out, "hide", object.hidden());
        flag(out, "critical", object.critical());
    }

    private static void text(JsonObjectBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.add(name, value);
        }
    }

    private static void flag(JsonObjectBuilder out, String name, boolean value) {
        if (value) {
            out.add(name, true);
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        ObjectChange<?> change = edit.change();
        if (properties.has("cn")) {
            change.cn(properties.scalar("cn"));
        }
        if (properties.has("dn")) {
            change.dn(properties.scalar("dn"));
        }
        if (properties.has("h323")) {
            change.name(properties.scalar("h323"));
        }
        if (properties.has("e164")) {
            change.number(properties.scalar("e164"));
        }
        if (properties.has("loc")) {
            change.location(properties.scalar("loc"));
        }
        if (properties.has("node")) {
            String node = properties.scalar("node");
            change.node(node.isEmpty() ? NumberPlan.ROOT : node);
        }
        if (properties.has("hide")) {
            change.hidden(Flags.own(properties, "hide"));
        }
        if (properties.has("critical")) {
            change.critical(Flags.own(properties, "critical"));
        }
    }
}
