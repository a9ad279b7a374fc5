package org.carillon.rest.user;

import java.util.List;

import org.carillon.directory.ObjectDetails;
import org.carillon.directory.UserDetails;
import org.carillon.rest.access.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user with the own values; an empty text where there is none. */
@Schema(name = "User", description = "A user. An empty text stands where there is no value.")
public record UserJson(
        @Schema(description = "Identity, for ever.", examples = "0c9d2f5be4a34c0a9f6a1f0f5f5a2c11") String guid,
        @Schema(description = "Grows with every change; also the ETag.", examples = "3") long version,
        @Schema(description = "User part of the SIP URI, and the name to log in with.", examples = "alice") String name,
        @Schema(description = "Unique in the PBX.", examples = "Alice Abel") String longName,
        @Schema(description = "Shown instead of the long name.", examples = "Alice") String displayName,
        @Schema(description = "Unique in the node.", examples = "101") String number,
        @Schema(examples = "alice@example.com") String email,
        @Schema(description = "Addresses beside the first one.") List<String> otherEmails,
        @Schema(description = "PBX of the object.", examples = "") String location,
        @Schema(description = "Node of the dialling plan.", examples = "root") String node,
        @Schema(description = "Not in the lists of clients.") boolean hidden,
        boolean critical,
        @Schema(description = "May use the console.") boolean administrator,
        @Schema(description = "May not log in.") boolean locked,
        @Schema(description = "Logs in with a second factor.") boolean secondFactor,
        @Schema(description = "Whether a password is set; the password itself is never told.") boolean hasPassword) implements Versioned {

    static UserJson of(UserDetails user) {
        ObjectDetails o = user.object();
        return new UserJson(o.guid().toString(), o.version(), o.name(), o.cn(), o.dn(), o.number(), user.email(), List.copyOf(user.otherEmails()),
                o.location(), o.node(),
                o.hidden(), o.critical(), user.administrator(), user.locked(), user.secondFactor(), o.hasPassword());
    }
}
