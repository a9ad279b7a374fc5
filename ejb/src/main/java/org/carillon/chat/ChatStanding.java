package org.carillon.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * How a message stands for one reader.
 *
 * @param replies further messages of the discussion
 * @param latest  when the latest message of the discussion was written
 * @param unread  messages of the discussion that the reader has not read
 * @param readAt  when the reader had read this message, of an own one when it was written; empty while it is unread
 */
public record ChatStanding(int replies, Instant latest, int unread, Optional<Instant> readAt) {

    /** Of a message that is new and begins a discussion. */
    public static ChatStanding fresh(ChatMessage message, boolean own) {
        return new ChatStanding(0, message.at(), own ? 0 : 1, own ? Optional.of(message.at()) : Optional.empty());
    }
}
