package org.carillon.chat;

import java.time.Instant;

import org.carillon.directory.Guid;

/**
 * One conversation in the list of a user.
 *
 * @param partner the other one of two; null for a group
 * @param title   of the group; empty for two
 * @param at      moment of the last message, or when the group was made
 */
public record ChatSummary(long conversation, Guid partner, String title, Instant at, int unread) {
}
