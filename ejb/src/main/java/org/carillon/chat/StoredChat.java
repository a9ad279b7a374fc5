package org.carillon.chat;

import java.time.Instant;
import java.util.List;

import org.carillon.directory.Guid;

/**
 * A message from one to one as it is stored.
 *
 * @param id          unique, below 2^53
 * @param html        safe to be shown
 * @param attachments URLs as the recipient gets them; those of our own files work for the recipient, and not for ever
 * @param at          to the millisecond; later than every message before it in the conversation
 */
public record StoredChat(long id, Guid sender, Guid recipient, String html, List<String> attachments, Instant at) {
}
