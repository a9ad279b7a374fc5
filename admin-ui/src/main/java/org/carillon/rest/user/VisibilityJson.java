package org.carillon.rest.user;

import java.util.List;

import org.carillon.directory.ObjectDetails;
import org.carillon.directory.VisibilityRule;
import org.carillon.rest.access.Versioned;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The own visibility rules of a user, in their order. */
@Schema(name = "Visibility", description = "The own visibility rules of a user, in their order.")
public record VisibilityJson(long version, List<RuleJson> rules) implements Versioned {

    static VisibilityJson of(ObjectDetails object) {
        return new VisibilityJson(object.version(), object.rules().stream().map(RuleJson::of).toList());
    }

    /** The rules that shall replace those there are. */
    @Schema(name = "VisibilityInput", additionalProperties = Schema.False.class, requiredProperties = "rules")
    public record Input(@Schema(maxItems = 500) List<RuleJson> rules) {

        public List<VisibilityRule> wanted() {
            return Given.required("rules", rules).stream().map(RuleJson::rule).toList();
        }
    }
}
