package org.carillon.chat;

import java.util.Set;

import org.carillon.directory.Guid;

/** What came of a {@link Draft}. */
public sealed interface Posted {

    ChatMessage message();

    /** Stored now. @param members who is in the conversation */
    record Fresh(ChatMessage message, Set<Guid> members) implements Posted {
    }

    /** It was stored before: the sender sent it again. */
    record Repeated(ChatMessage message) implements Posted {
    }
}
