package org.carillon.rest.group;

import org.carillon.directory.GroupMember;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a group. */
@Schema(name = "Member", description = "A member of a group.")
public record MemberJson(
        @Schema(examples = "0c9d2f5be4a34c0a9f6a1f0f5f5a2c11") String guid,
        @Schema(examples = "Alice Abel") String longName,
        @Schema(examples = "alice") String name,
        @Schema(description = "An active member sees the members.") boolean active,
        @Schema(enumeration = {"static", "in", "out"}) String dynamic) {

    static MemberJson of(GroupMember member) {
        return new MemberJson(member.guid().toString(), member.cn(), member.name(), member.membership().active(),
                MembershipJson.wire(member.membership().dynamic()));
    }
}
