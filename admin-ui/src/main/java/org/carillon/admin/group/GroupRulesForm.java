package org.carillon.admin.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.carillon.admin.user.RuleRow;
import org.carillon.directory.VisibilityRule;

/** The default visibility of a group in its panel. */
public class GroupRulesForm {

    private final List<RuleRow> rules;

    GroupRulesForm(List<VisibilityRule> stored) {
        rules = stored.stream().map(RuleRow::new).collect(Collectors.toCollection(ArrayList::new));
    }

    List<VisibilityRule> wanted() {
        return rules.stream().map(RuleRow::value).toList();
    }

    public void addRule() {
        rules.add(new RuleRow());
    }

    public List<RuleRow> getRules() {
        return rules;
    }
}
