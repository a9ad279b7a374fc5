package org.carillon.directory;

/**
 * Membership in a group (pbx-apis.md section 7).
 *
 * @param active  an active member sees and is told about the members
 * @param dynamic whether the user takes part by choice, and does so now
 */
public record Membership(GroupName group, boolean active, Dynamic dynamic) {

    /** Static members always take part; the others are at present in or out. */
    public enum Dynamic {
        STATIC, IN, OUT
    }

    public static Membership passive(String group) {
        return new Membership(GroupName.of(group), false, Dynamic.STATIC);
    }

    public static Membership active(String group) {
        return new Membership(GroupName.of(group), true, Dynamic.STATIC);
    }
}
