package org.carillon.rest.group;

import java.util.List;

import org.carillon.directory.VisibilityRule;
import org.carillon.rest.user.RuleJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others may see of the members of a group by default. */
@Schema(name = "GroupVisibility", description = "What others may see of the members of a group, where no rule of the member or its templates is about them.")
public record GroupVisibilityJson(List<RuleJson> rules) {

    static GroupVisibilityJson of(List<VisibilityRule> rules) {
        return new GroupVisibilityJson(rules.stream().map(RuleJson::of).toList());
    }
}
