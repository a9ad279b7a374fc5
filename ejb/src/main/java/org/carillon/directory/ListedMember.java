package org.carillon.directory;

/**
 * A member of a group in a list, of any type.
 *
 * @param type the word for its type, empty for users
 */
public record ListedMember(Guid guid, String cn, String dn, String name, String number, String type, Membership membership) {

    /** What to call the member: the display name, or the long name. */
    public String title() {
        return dn.isEmpty() ? cn : dn;
    }
}
