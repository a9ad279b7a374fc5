package org.carillon.contact.ldap;

import org.carillon.directory.Guid;

/** A directory with what is needed to get in. */
public record LdapAccess(Guid guid, LdapDirectory directory, String password) {

    @Override
    public String toString() {
        return "directory " + directory.name();
    }
}
