package org.carillon.history;

import org.carillon.directory.Guid;

/**
 * Fired in the transaction in which a user has looked at the own list.
 *
 * @param cleared it is empty now
 */
public record CallListSeen(Guid owner, boolean cleared) {
}
