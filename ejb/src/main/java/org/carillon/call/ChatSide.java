package org.carillon.call;

import java.util.Optional;

import org.carillon.call.ChatNotes.Note;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.ChatKept;
import org.carillon.call.signal.Facility.ChatMessage;
import org.carillon.error.LimitExceeded;

/**
 * One of the two who chat, as a speaker: puts the parts of a message together, lets it be noted, and makes of it what the other one is
 * told. Only ever touched by the lane of the chat.
 */
final class ChatSide {

    private static final String HTML = "text/html";
    private static final int MOST = 262_144;
    private final Identity identity;
    private final ChatNotes notes;
    private final StringBuilder parts = new StringBuilder();

    /**
     * What comes of something said.
     *
     * @param told    to the other one
     * @param receipt to the one who said it, where one was asked for
     */
    record Said(ChatMessage told, Optional<Facility> receipt) {
    }

    ChatSide(Identity identity, ChatNotes notes) {
        this.identity = identity;
        this.notes = notes;
    }

    Identity identity() {
        return identity;
    }

    /**
     * Takes what this one says to the other.
     *
     * @return empty while more is to come
     * @throws org.carillon.error.CarillonException if it cannot be taken
     */
    Optional<Said> say(ChatMessage message, ChatSide other) {
        if (!message.hasContent()) {
            return Optional.of(new Said(as(message, new Note(0, "", "", notes.now()), message.typing()), Optional.empty()));
        }
        if (parts.length() + message.data().length() > MOST) {
            parts.setLength(0);
            throw new LimitExceeded("the message is too long");
        }
        parts.append(message.data());
        if (message.more()) {
            return Optional.empty();
        }
        String text = parts.toString();
        parts.setLength(0);
        Note note = notes.take(identity, other.identity, text, message);
        return Optional.of(new Said(as(message, note, null), Optional.of(message.reference()).filter(reference -> !reference.isEmpty())
                .map(reference -> new ChatKept(reference, note.id(), note.seconds()))));
    }

    private ChatMessage as(ChatMessage message, Note note, Boolean typing) {
        return new ChatMessage(identity.party().sip(), identity.name(), message.subject(), message.participants(), note.html(),
                note.html().isEmpty() ? "" : HTML, note.attachments(), typing, false, note.seconds(), "");
    }
}
