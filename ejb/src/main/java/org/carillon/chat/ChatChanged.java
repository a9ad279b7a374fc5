package org.carillon.chat;

import java.util.Set;

import org.carillon.directory.Guid;

/**
 * Announced after the author's change of a message was committed.
 *
 * @param message as it is now
 * @param deleted it is gone
 */
public record ChatChanged(ChatMessage message, boolean deleted, Set<Guid> members) {
}
