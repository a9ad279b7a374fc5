package org.carillon.chat;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Row of a {@link ChatAttachment}. */
@Entity
@IdClass(StoredAttachment.Key.class)
@Table(name = "chat_attachment")
class StoredAttachment {

    @Id
    private long message;
    @Id
    private int position;
    private Long file;
    private String url;
    private String name;

    protected StoredAttachment() {
    }

    StoredAttachment(long message, int position, ChatAttachment attachment) {
        this.message = message;
        this.position = position;
        file = attachment.file() == 0 ? null : Long.valueOf(attachment.file());
        url = attachment.url();
        name = attachment.name();
    }

    long message() {
        return message;
    }

    ChatAttachment view() {
        return new ChatAttachment(file == null ? 0 : file, name, url);
    }

    /** A message has its attachments in an order. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private long message;
        private int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && message == key.message && position == key.position;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(message) * 31 + position;
        }
    }
}
