package org.carillon.admin.user;

import org.carillon.directory.GroupName;
import org.carillon.directory.Membership;
import org.carillon.directory.Membership.Dynamic;

/** A membership in a form. */
public class MembershipRow {

    private final String group;
    private boolean active;
    private String dynamic;

    public MembershipRow(Membership membership) {
        group = membership.group().value();
        active = membership.active();
        dynamic = membership.dynamic().name();
    }

    Membership value() {
        return new Membership(GroupName.of(group), active, Dynamic.valueOf(dynamic));
    }

    public String getGroup() {
        return group;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean value) {
        active = value;
    }

    public String getDynamic() {
        return dynamic;
    }

    public void setDynamic(String value) {
        dynamic = value;
    }
}
