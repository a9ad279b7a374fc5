package org.carillon.rest.user;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.error.InvalidValue;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may see of the object that holds the rule. */
@Schema(name = "VisibilityRule", description = "What somebody may see of the object that holds the rule.", additionalProperties = Schema.False.class,
        requiredProperties = {"name", "rights"}, examples = "{\"name\": \"@example.com\", \"group\": false, \"rights\": [\"visible\", \"presence\"]}")
public record RuleJson(
        @Schema(description = "A user, a domain such as @example.com, @ for everybody else, or a group.", maxLength = 128) String name,
        @Schema(description = "Whether the name is that of a group.") Boolean group,
        @Schema(enumeration = {"visible", "online", "presence", "on-the-phone", "note", "dialog", "ids"}) List<String> rights) {

    public static RuleJson of(VisibilityRule rule) {
        return new RuleJson(rule.name(), rule.group(), Arrays.stream(Right.values()).filter(rule.rights()::contains).map(RuleJson::wire).toList());
    }

    public VisibilityRule rule() {
        Set<Right> wanted = EnumSet.noneOf(Right.class);
        Given.required("rights", rights).forEach(right -> wanted.add(right(right)));
        return new VisibilityRule(name, Given.orFalse(group), wanted);
    }

    private static Right right(String name) {
        return Arrays.stream(Right.values()).filter(r -> wire(r).equals(name)).findFirst().orElseThrow(() -> new InvalidValue("rights", "has one that is unknown"));
    }

    private static String wire(Right right) {
        return right.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
