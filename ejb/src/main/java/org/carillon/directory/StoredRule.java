package org.carillon.directory;

import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.carillon.directory.VisibilityRule.Right;

/** Row of a {@link VisibilityRule}. */
@Embeddable
class StoredRule {

    private String name;
    @Column(name = "is_group")
    private boolean group;
    private boolean visible;
    private boolean online;
    private boolean presence;
    @Column(name = "on_the_phone")
    private boolean onThePhone;
    private boolean note;
    private boolean dialog;
    private boolean ids;

    protected StoredRule() {
    }

    static StoredRule of(VisibilityRule rule) {
        StoredRule row = new StoredRule();
        row.name = rule.name();
        row.group = rule.group();
        row.visible = rule.rights().contains(Right.VISIBLE);
        row.online = rule.rights().contains(Right.ONLINE);
        row.presence = rule.rights().contains(Right.PRESENCE);
        row.onThePhone = rule.rights().contains(Right.ON_THE_PHONE);
        row.note = rule.rights().contains(Right.NOTE);
        row.dialog = rule.rights().contains(Right.DIALOG);
        row.ids = rule.rights().contains(Right.IDS);
        return row;
    }

    VisibilityRule view() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        add(rights, visible, Right.VISIBLE);
        add(rights, online, Right.ONLINE);
        add(rights, presence, Right.PRESENCE);
        add(rights, onThePhone, Right.ON_THE_PHONE);
        add(rights, note, Right.NOTE);
        add(rights, dialog, Right.DIALOG);
        add(rights, ids, Right.IDS);
        return new VisibilityRule(name, group, rights);
    }

    private static void add(Set<Right> rights, boolean on, Right right) {
        if (on) {
            rights.add(right);
        }
    }
}
