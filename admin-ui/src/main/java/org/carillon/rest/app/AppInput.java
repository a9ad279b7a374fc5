package org.carillon.rest.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.directory.AppChange;
import org.carillon.directory.Guid;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be set at an app object; what is absent stays, what is null becomes empty. */
@Schema(name = "AppInput", description = "What shall be set at an app object. An absent member stays as it is, null removes the value. A new app needs a name.",
        additionalProperties = Schema.False.class,
        examples = "{\"name\": \"contacts\", \"url\": \"https://apps.example.com/example.com/contacts/contacts\", \"groups\": [\"sales\"]}")
public record AppInput(
        @Schema(maxLength = 64, nullable = true) String name,
        @Schema(maxLength = 128, nullable = true) String longName,
        @Schema(maxLength = 128, nullable = true) String displayName,
        @Schema(maxLength = 1_024, nullable = true) String url,
        @Schema(maxLength = 512, nullable = true) String description,
        @Schema(description = "Clear text; never told again. Empty or null removes it.", maxLength = 128, writeOnly = true, nullable = true) String password,
        @Schema(nullable = true) Boolean webSocket,
        @Schema(nullable = true) Boolean certificateCheck,
        @Schema(nullable = true) Boolean website,
        @Schema(nullable = true) Boolean unlisted,
        @Schema(nullable = true) Boolean hidden,
        @Schema(nullable = true) Boolean forEveryone,
        @Schema(nullable = true) Boolean unlicensed,
        @Schema(description = "Service licences; negative: none.", minimum = "-1", maximum = "1000000") Integer licences,
        @Schema(description = "Needs the scope power.", nullable = true) List<String> apis,
        @Schema(nullable = true) List<String> groups,
        @Schema(description = "Guids of other apps that the app itself may reach.", maxItems = 500, nullable = true) List<String> apps) {

    AppChange change() {
        AppChange change = new AppChange().name(name).cn(longName).dn(displayName).password(password).url(url).description(description);
        Given.apply(webSocket, change::webSocket);
        Given.apply(certificateCheck, change::certificateCheck);
        Given.apply(website, change::website);
        Given.apply(unlisted, change::unlisted);
        Given.apply(hidden, change::hidden);
        Given.apply(forEveryone, change::forEveryone);
        Given.apply(unlicensed, change::unlicensed);
        Given.apply(licences, change::licences);
        Given.apply(set("apis", apis), change::apis);
        Given.apply(set("groups", groups), change::groups);
        Given.apply(Given.checked("apps", apps), list -> change.grants(list.stream().map(Guid::parse).collect(Collectors.toSet())));
        return change;
    }

    private static Set<String> set(String member, List<String> list) {
        return Given.checked(member, list) == null ? null : new HashSet<>(list);
    }

    @Override
    public String toString() {
        return "input of app " + name;
    }
}
