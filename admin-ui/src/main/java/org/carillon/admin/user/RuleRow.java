package org.carillon.admin.user;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;

/** A visibility rule in a form. */
public class RuleRow {

    private String name = "";
    private boolean group;
    private List<Right> rights = List.of(Right.VISIBLE, Right.ONLINE, Right.PRESENCE, Right.ON_THE_PHONE, Right.NOTE);

    public RuleRow() {
    }

    public RuleRow(VisibilityRule rule) {
        name = rule.name();
        group = rule.group();
        rights = List.copyOf(rule.rights());
    }

    public VisibilityRule value() {
        return new VisibilityRule(name, group, rights.isEmpty() ? Set.of() : EnumSet.copyOf(rights));
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public boolean isGroup() {
        return group;
    }

    public void setGroup(boolean value) {
        group = value;
    }

    public Right[] getRights() {
        return rights.toArray(Right[]::new);
    }

    public void setRights(Right[] value) {
        rights = List.of(value);
    }
}
