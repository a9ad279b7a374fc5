package org.carillon.contact.ldap;

import org.carillon.directory.Guid;

/** A stored directory. @param hasPassword whether there is a password; it is never told */
public record LdapRow(Guid guid, LdapDirectory directory, boolean hasPassword) {
}
