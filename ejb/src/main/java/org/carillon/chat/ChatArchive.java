package org.carillon.chat;

import java.util.List;

import org.carillon.directory.Guid;

/** Keeps what people write to each other (pbx-apis.md section 11, signaling.md 6.16). */
public interface ChatArchive {

    /**
     * Stored and committed when it returns. Sending the same clientId again as the same sender returns the message stored before
     * (nothing is doubled); an empty clientId is never the same.
     *
     * @param html        as it was written; stored without what is not allowed in a message
     * @param attachments URLs, not encoded
     * @throws org.carillon.error.NotFound      if there is no such recipient
     * @throws org.carillon.error.InvalidValue  if text or attachments do not keep the rules
     * @throws org.carillon.error.LimitExceeded if the sender writes too often
     */
    StoredChat store(Guid sender, Guid recipient, String html, List<String> attachments, String clientId);

    /** Messages to that user that were stored but not yet read, oldest first, at most the given number. */
    List<StoredChat> unread(Guid user, int most);

    /**
     * What of a text may be shown to others, without storing it.
     *
     * @throws org.carillon.error.InvalidValue if it is too long, or made to become so
     */
    String clean(String html);
}
