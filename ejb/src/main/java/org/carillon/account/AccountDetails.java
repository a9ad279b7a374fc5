package org.carillon.account;

import java.util.Optional;

import org.carillon.directory.UserDetails;

/** A user as an administrator sees one. */
public record AccountDetails(UserDetails user, Optional<OpenLink> link, int sessions) {
}
