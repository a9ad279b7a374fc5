package org.carillon.rest.template;

import java.util.List;

import org.carillon.directory.Guid;
import org.carillon.directory.ObjectDetails;
import org.carillon.rest.access.Versioned;
import org.carillon.rest.user.RuleJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A config template: what its users get beside their own. */
@Schema(name = "Template", description = "A config template: what its users get beside their own.")
public record TemplateJson(
        @Schema(description = "Identity, for ever.", examples = "b7e1d9c0a4f24e7d8c1b2a3f4e5d6c70") String guid,
        @Schema(description = "Grows with every change; also the ETag.", examples = "3") long version,
        @Schema(description = "Unique in the PBX.", examples = "Office") String longName,
        @Schema(description = "Guids of app objects that its users may use.") List<String> apps,
        @Schema(description = "Visibility rules that follow the users' own.") List<RuleJson> rules) implements Versioned {

    static TemplateJson of(ObjectDetails template) {
        return new TemplateJson(template.guid().toString(), template.version(), template.cn(),
                template.grants().stream().map(Guid::toString).sorted().toList(), template.rules().stream().map(RuleJson::of).toList());
    }
}
