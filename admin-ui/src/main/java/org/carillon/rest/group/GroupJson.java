package org.carillon.rest.group;

import org.carillon.directory.GroupRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group; it exists as long as it has members. */
@Schema(name = "Group", description = "A group; it exists as long as it has members.")
public record GroupJson(@Schema(examples = "sales") String name, @Schema(examples = "3") long members, @Schema(examples = "2") long activeMembers) {

    static GroupJson of(GroupRow row) {
        return new GroupJson(row.name(), row.members(), row.activeMembers());
    }
}
