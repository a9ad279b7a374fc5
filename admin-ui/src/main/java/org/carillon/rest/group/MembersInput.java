package org.carillon.rest.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.carillon.directory.GroupName;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.error.InvalidValue;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall be in a group, and nobody else. */
@Schema(name = "MembersInput", description = "Who shall be in a group, and nobody else.", additionalProperties = Schema.False.class, requiredProperties = "members",
        examples = "{\"members\": [{\"guid\": \"0c9d2f5be4a34c0a9f6a1f0f5f5a2c11\", \"active\": true}]}")
public record MembersInput(@Schema(maxItems = 1_000) List<Entry> members) {

    /** One of them. */
    @Schema(name = "MemberInput", additionalProperties = Schema.False.class, requiredProperties = "guid")
    public record Entry(
            String guid,
            @Schema(description = "An active member sees the members; absent: a passive one.") Boolean active,
            @Schema(enumeration = {"static", "in", "out"}) String dynamic) {
    }

    Map<Guid, Membership> in(GroupName group) {
        Map<Guid, Membership> wanted = new HashMap<>();
        for (Entry entry : Given.required("members", members)) {
            if (wanted.put(Guid.parse(entry.guid()), MembershipJson.membership(group, entry.active(), entry.dynamic())) != null) {
                throw new InvalidValue("members", "has an object twice");
            }
        }
        return wanted;
    }
}
