package org.carillon.rest.template;

import java.util.List;
import java.util.stream.Collectors;

import org.carillon.directory.Guid;
import org.carillon.directory.TemplateChange;
import org.carillon.rest.json.Given;
import org.carillon.rest.user.RuleJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be set at a config template; what is absent stays, what is null becomes empty. */
@Schema(name = "TemplateInput", description = "What shall be set at a config template. An absent member stays as it is, null removes the value. A new template needs a long name.",
        additionalProperties = Schema.False.class, examples = "{\"longName\": \"Office\", \"apps\": []}")
public record TemplateInput(
        @Schema(maxLength = 128, nullable = true) String longName,
        @Schema(description = "Guids of app objects.", maxItems = 500, nullable = true) List<String> apps,
        @Schema(maxItems = 500, nullable = true) List<RuleJson> rules) {

    TemplateChange change() {
        TemplateChange change = new TemplateChange().cn(longName);
        Given.apply(Given.checked("apps", apps), list -> change.grants(list.stream().map(Guid::parse).collect(Collectors.toSet())));
        Given.apply(Given.checked("rules", rules), list -> change.rules(list.stream().map(RuleJson::rule).toList()));
        return change;
    }
}
