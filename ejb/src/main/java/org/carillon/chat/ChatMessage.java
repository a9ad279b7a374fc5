package org.carillon.chat;

import java.time.Instant;
import java.util.List;

import org.carillon.directory.Guid;

/**
 * A stored message. Ids are unique and below 2^53; in one conversation a later message has the higher id and the later moment.
 *
 * @param recipient  the other one of two; null in a group
 * @param authorName name of the author when it was written, for the time when there is no such user any more
 * @param html       safe to be shown; empty once it is deleted
 * @param repliesTo  0 unless it answers another one
 * @param addsTo     id of the message with which the discussion began, its own if it began with this one
 * @param tags       words it is found by
 */
public record ChatMessage(long id, long conversation, Guid author, Guid recipient, String authorName, String html, Instant at,
                          long repliesTo, long addsTo, List<String> tags, List<ChatAttachment> attachments) {

    public boolean inGroup() {
        return recipient == null;
    }

    /** Who it is that the reader writes with; of a conversation of two. */
    public Guid partner(Guid reader) {
        return author.equals(reader) ? recipient : author;
    }
}
