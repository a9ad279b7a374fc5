package org.carillon.rest.group;

import java.util.Arrays;
import java.util.Locale;

import org.carillon.directory.GroupName;
import org.carillon.directory.Membership;
import org.carillon.directory.Membership.Dynamic;
import org.carillon.error.InvalidValue;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an object belongs to a group. */
@Schema(name = "MembershipInput", description = "How an object belongs to a group.", additionalProperties = Schema.False.class, examples = "{\"active\": true}")
public record MembershipJson(
        @Schema(description = "An active member sees the members; absent: a passive one.") Boolean active,
        @Schema(description = "Whether the member takes part by choice, and does so now; absent: static.", enumeration = {"static", "in", "out"}) String dynamic) {

    Membership in(GroupName group) {
        return membership(group, active, dynamic);
    }

    static Membership membership(GroupName group, Boolean active, String dynamic) {
        return new Membership(group, Given.orFalse(active), dynamic == null ? Dynamic.STATIC : Arrays.stream(Dynamic.values())
                .filter(d -> wire(d).equals(dynamic)).findFirst().orElseThrow(() -> new InvalidValue("dynamic", "must be static, in or out")));
    }

    static String wire(Dynamic dynamic) {
        return dynamic.name().toLowerCase(Locale.ROOT);
    }
}
