package org.carillon.rest.app;

import java.util.List;

import org.carillon.directory.AppView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An app object in a list. */
@Schema(name = "AppItem", description = "An app object in a list.")
public record AppItem(
        @Schema(examples = "6a1c0f3a7a1b4f6f8b1e2d3c4b5a6978") String guid,
        @Schema(examples = "contacts") String name,
        @Schema(examples = "Contacts") String longName,
        @Schema(examples = "") String displayName,
        @Schema(examples = "https://apps.example.com/example.com/contacts/contacts") String url,
        boolean forEveryone,
        @Schema(description = "APIs of the PBX that its service may use.") List<String> apis) {

    static AppItem of(AppView app) {
        return new AppItem(app.guid().toString(), app.name().value(), app.cn(), app.dn(), app.url(), app.forEveryone(),
                app.apis().stream().sorted().toList());
    }
}
