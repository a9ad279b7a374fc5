package org.carillon.directory;

import java.util.Locale;

import jakarta.persistence.Embeddable;

/** Row of a {@link Membership}, keyed by the group's name. */
@Embeddable
class StoredMembership {

    private boolean active;
    private String dynamic;

    protected StoredMembership() {
    }

    static StoredMembership of(Membership membership) {
        StoredMembership row = new StoredMembership();
        row.active = membership.active();
        row.dynamic = membership.dynamic() == Membership.Dynamic.STATIC ? null
                : membership.dynamic().name().toLowerCase(Locale.ROOT);
        return row;
    }

    Membership view(String group) {
        return new Membership(GroupName.of(group), active,
                dynamic == null ? Membership.Dynamic.STATIC : Membership.Dynamic.valueOf(dynamic.toUpperCase(Locale.ROOT)));
    }
}
