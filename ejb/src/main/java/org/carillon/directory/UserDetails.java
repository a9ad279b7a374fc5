package org.carillon.directory;

/** A user's own values as a form edits them. */
public record UserDetails(ObjectDetails object, String email, boolean administrator, boolean locked, boolean secondFactor) {
}
