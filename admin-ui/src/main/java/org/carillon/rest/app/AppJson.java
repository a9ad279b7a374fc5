package org.carillon.rest.app;

import java.util.List;

import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectDetails;
import org.carillon.rest.access.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An app object. */
@Schema(name = "App", description = "An app object. An empty text stands where there is no value.")
public record AppJson(
        @Schema(description = "Identity, for ever.", examples = "6a1c0f3a7a1b4f6f8b1e2d3c4b5a6978") String guid,
        @Schema(description = "Grows with every change; also the ETag.", examples = "3") long version,
        @Schema(description = "What it stands for.", enumeration = {"app", "ap", "messages", "push"}) String kind,
        @Schema(examples = "contacts") String name,
        @Schema(description = "Unique in the PBX.", examples = "Contacts") String longName,
        @Schema(description = "Shown instead of the long name.", examples = "") String displayName,
        @Schema(description = "Where the app is, without extension.", examples = "https://apps.example.com/example.com/contacts/contacts") String url,
        @Schema(examples = "Everybody's address book") String description,
        @Schema(description = "The PBX opens a connection to the service.") boolean webSocket,
        @Schema(description = "That connection takes trusted certificates only.") boolean certificateCheck,
        @Schema(description = "A plain page without parameters and messages.") boolean website,
        @Schema(description = "Not in the users' lists of apps.") boolean unlisted,
        boolean hidden,
        @Schema(description = "Every user may use it.") boolean forEveryone,
        @Schema(description = "Its users have no licence for it.") boolean unlicensed,
        @Schema(description = "Service licences; null where there are none.", nullable = true) Integer licences,
        @Schema(description = "APIs of the PBX that its service may use.") List<String> apis,
        @Schema(description = "Groups whose members may use it.") List<String> groups,
        @Schema(description = "Guids of other apps that the app itself may reach.") List<String> apps,
        @Schema(description = "Whether a password is set; the password itself is never told.") boolean hasPassword) implements Versioned {

    static AppJson of(AppView app, ObjectDetails object) {
        return new AppJson(app.guid().toString(), object.version(), app.kind().word(), app.name().value(), app.cn(), app.dn(), app.url(), app.description(),
                app.webSocket(), app.certificateCheck(), app.website(), app.unlisted(), object.hidden(), app.forEveryone(), app.unlicensed(),
                app.licences(), app.apis().stream().sorted().toList(), app.groups().stream().sorted().toList(),
                app.grants().stream().map(Guid::toString).sorted().toList(), object.hasPassword());
    }
}
