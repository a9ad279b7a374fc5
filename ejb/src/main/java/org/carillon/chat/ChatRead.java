package org.carillon.chat;

import org.carillon.directory.Guid;

/**
 * Announced after a user has read in a conversation, for the user's other devices.
 *
 * @param partner the other one of two; null in a group
 * @param unread  how many messages of it are left
 */
public record ChatRead(Guid user, long conversation, Guid partner, int unread) {
}
