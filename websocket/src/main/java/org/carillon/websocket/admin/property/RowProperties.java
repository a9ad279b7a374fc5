package org.carillon.websocket.admin.property;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Device;
import org.carillon.directory.Diversion;
import org.carillon.directory.Inheritance;
import org.carillon.directory.Membership;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.VisibilityRule;
import org.carillon.websocket.json.Members;
import org.carillon.websocket.object.DeviceCodec;
import org.carillon.websocket.object.MembershipCodec;
import org.carillon.websocket.object.NestedDiversionCodec;
import org.carillon.websocket.object.RowCodec;
import org.carillon.websocket.object.RuleCodec;

/** What hangs on objects of every type: devices, grp, allows, cds. Rules of templates add to the own ones. */
final class RowProperties implements PropertyFamily {

    private static final RowCodec<Device> DEVICES = new DeviceCodec();
    private static final RowCodec<Membership> GROUPS = new MembershipCodec();
    private static final RowCodec<VisibilityRule> RULES = new RuleCodec();
    private static final RowCodec<Diversion> DIVERSIONS = new NestedDiversionCodec();

    @Override
    public void write(ObjectSnapshot snapshot, boolean effective, JsonObjectBuilder out) {
        ObjectDetails object = snapshot.object();
        Set<VisibilityRule> rules = new LinkedHashSet<>(object.rules());
        if (effective) {
            rules.addAll(snapshot.inherited().rules());
        }
        add(out, "devices", DEVICES, object.devices());
        add(out, "grp", GROUPS, object.memberships());
        add(out, "allows", RULES, List.copyOf(rules));
        add(out, "cds", DIVERSIONS, object.diversions());
    }

    static <T> void add(JsonObjectBuilder out, String name, RowCodec<T> codec, List<T> rows) {
        if (!rows.isEmpty()) {
            out.add(name, codec.writeAll(rows));
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        if (properties.has("devices")) {
            edit.change().devices(DEVICES.readAll(properties.json().get("devices")));
        }
        if (properties.has("grp")) {
            edit.change().memberships(GROUPS.readAll(properties.json().get("grp")));
        }
        if (properties.has("allows")) {
            List<VisibilityRule> rules = new ArrayList<>(RULES.readAll(properties.json().get("allows")));
            edit.inherited().map(Inheritance::rules).ifPresent(rules::removeAll);
            edit.change().rules(rules);
        }
        if (properties.has("cds")) {
            edit.change().diversions(DIVERSIONS.readAll(properties.json().get("cds")));
        }
    }
}
