package org.carillon.directory;

/** A user as a search shows one; empty texts where there is no value. */
public record Person(Guid guid, String cn, String dn, SipName name, String number, String email, String node) {

    /** What to call the person: the display name, or the long name. */
    public String title() {
        return dn.isEmpty() ? cn : dn;
    }
}
