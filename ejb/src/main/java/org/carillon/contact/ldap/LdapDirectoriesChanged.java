package org.carillon.contact.ldap;

/** A directory was added, changed or deleted. */
public record LdapDirectoriesChanged() {
}
