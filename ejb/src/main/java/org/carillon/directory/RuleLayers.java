package org.carillon.directory;

import java.util.List;

/**
 * The rules of visibility of a user in the order in which they count: what the user and the templates say adds up (pbx-apis.md
 * section 8); what the user's groups give their members is asked only for those of whom none of these rules speaks.
 *
 * @param nearer   own rules and those of templates, in no order
 * @param defaults rules of the groups; with several groups what any of them allows is allowed
 */
public record RuleLayers(List<VisibilityRule> nearer, List<VisibilityRule> defaults) {

    public static RuleLayers of(UserView user) {
        return new RuleLayers(user.rules(), user.defaults());
    }
}
