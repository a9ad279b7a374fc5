package org.carillon.rest.user;

import org.carillon.directory.UserRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user in a list. */
@Schema(name = "UserItem", description = "A user in a list.")
public record UserItem(
        @Schema(examples = "0c9d2f5be4a34c0a9f6a1f0f5f5a2c11") String guid,
        @Schema(examples = "alice") String name,
        @Schema(examples = "Alice Abel") String longName,
        @Schema(examples = "Alice") String displayName,
        @Schema(examples = "101") String number,
        @Schema(examples = "alice@example.com") String email,
        boolean administrator,
        boolean locked,
        boolean secondFactor) {

    static UserItem of(UserRow row) {
        return new UserItem(row.guid().toString(), row.name(), row.cn(), row.dn(), row.number(), row.email(), row.administrator(),
                row.locked(), row.secondFactor());
    }
}
