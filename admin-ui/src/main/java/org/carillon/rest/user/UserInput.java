package org.carillon.rest.user;

import java.util.List;

import org.carillon.directory.UserChange;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be set at a user; what is absent stays, what is null becomes empty. */
@Schema(name = "UserInput", description = "What shall be set at a user. An absent member stays as it is, null removes the value. A new user needs a name.",
        additionalProperties = Schema.False.class, examples = "{\"name\": \"erin\", \"longName\": \"Erin Evans\", \"number\": \"105\", \"email\": \"erin@example.com\"}")
public record UserInput(
        @Schema(maxLength = 64, nullable = true) String name,
        @Schema(maxLength = 128, nullable = true) String longName,
        @Schema(maxLength = 128, nullable = true) String displayName,
        @Schema(maxLength = 32, pattern = "^[0-9*#]*$", nullable = true) String number,
        @Schema(maxLength = 254, nullable = true) String email,
        @Schema(description = "Addresses beside the first one.", nullable = true) List<String> otherEmails,
        @Schema(maxLength = 64, nullable = true) String location,
        @Schema(maxLength = 64, nullable = true) String node,
        @Schema(description = "Clear text; never told again. Empty or null removes it, so that nobody can log in.", maxLength = 128, writeOnly = true, nullable = true) String password,
        @Schema(nullable = true) Boolean hidden,
        @Schema(nullable = true) Boolean critical,
        @Schema(description = "Needs the scope power.", nullable = true) Boolean administrator,
        @Schema(nullable = true) Boolean locked,
        @Schema(nullable = true) Boolean secondFactor) {

    UserChange change() {
        UserChange change = new UserChange().name(name).cn(longName).dn(displayName).number(number).email(email).location(location)
                .node(node).password(password);
        Given.apply(Given.checked("otherEmails", otherEmails), change::otherEmails);
        Given.apply(hidden, change::hidden);
        Given.apply(critical, change::critical);
        Given.apply(administrator, change::administrator);
        Given.apply(locked, change::locked);
        Given.apply(secondFactor, change::secondFactor);
        return change;
    }

    @Override
    public String toString() {
        return "input of user " + name;
    }
}
