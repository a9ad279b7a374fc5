package org.carillon.directory;

/**
 * Fired inside the transaction that replaces a user's password, locks or deletes the user: whatever was opened with the
 * old right must end in that same transaction.
 *
 * @param exceptSession the session in which the user replaced the own password, or null
 */
public record AccessRevoked(Guid user, Guid exceptSession) {
}
