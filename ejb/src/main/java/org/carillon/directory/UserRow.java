package org.carillon.directory;

/** A user in a list; empty texts where there is no value. */
public record UserRow(Guid guid, String cn, String dn, String name, String number, String email, boolean administrator,
                      boolean locked, boolean secondFactor) {
}
