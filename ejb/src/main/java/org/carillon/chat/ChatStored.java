package org.carillon.chat;

import java.util.Set;

import org.carillon.directory.Guid;

/**
 * Announced after a message was committed, for one conversation in the order of the messages.
 *
 * @param members all who are in the conversation, the author among them
 */
public record ChatStored(ChatMessage message, Set<Guid> members) {
}
