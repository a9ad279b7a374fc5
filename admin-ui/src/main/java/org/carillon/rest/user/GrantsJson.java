package org.carillon.rest.user;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.directory.Guid;
import org.carillon.directory.ObjectDetails;
import org.carillon.rest.access.Versioned;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a user may use by own right, and the templates that add to it. */
@Schema(name = "Grants", description = "The apps that a user may use by own right, and the config templates that add to them.")
public record GrantsJson(
        long version,
        @Schema(description = "Guids of app objects.") List<String> apps,
        @Schema(description = "Guids of config templates, in their order.") List<String> templates) implements Versioned {

    static GrantsJson of(ObjectDetails object) {
        return new GrantsJson(object.version(), object.grants().stream().map(Guid::toString).sorted().toList(),
                object.templates().stream().map(Guid::toString).toList());
    }

    /** What shall be granted, and nothing else. */
    @Schema(name = "GrantsInput", additionalProperties = Schema.False.class, requiredProperties = {"apps", "templates"},
            examples = "{\"apps\": [\"6a1c0f3a7a1b4f6f8b1e2d3c4b5a6978\"], \"templates\": []}")
    public record Input(@Schema(maxItems = 500) List<String> apps, @Schema(maxItems = 4) List<String> templates) {

        Set<Guid> wantedApps() {
            return Given.required("apps", apps).stream().map(Guid::parse).collect(Collectors.toSet());
        }

        List<Guid> wantedTemplates() {
            return Given.required("templates", templates).stream().map(Guid::parse).distinct().toList();
        }
    }
}
