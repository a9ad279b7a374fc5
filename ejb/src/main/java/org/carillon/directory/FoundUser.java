package org.carillon.directory;

import java.util.List;

/** A user or executive that a search found; a mail address that is the name stands without its domain. */
public record FoundUser(Guid guid, String cn, String dn, String name, List<String> emails) {

    /** What to call the user: the display name, or the long name. */
    public String title() {
        return dn.isEmpty() ? cn : dn;
    }
}
