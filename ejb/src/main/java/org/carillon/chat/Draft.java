package org.carillon.chat;

import java.util.List;
import java.util.Set;

import org.carillon.directory.Guid;

/**
 * A message to be stored.
 *
 * @param html        as it was written
 * @param attachments URLs of own files that were filled, or of places elsewhere
 * @param clientId    what the sender calls the message, for sending it again; empty for none
 * @param repliesTo   id of a message of the same conversation; 0 for none
 * @param tags        as {@link ChatTags} gives them
 */
public record Draft(Guid author, Target to, String html, List<String> attachments, String clientId, long repliesTo, Set<String> tags) {

    static final int CLIENT_ID_LENGTH = 128;
}
