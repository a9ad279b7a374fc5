package org.carillon.chat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/** Row of a {@link ChatMessage}; made by {@link ChatStore} with a statement of its own, which may find that it is there. */
@Entity
@Table(name = "chat_message")
class StoredMessage {

    @Id
    private long id;
    private long conversation;
    private UUID author;
    @Column(name = "author_name")
    private String authorName;
    private String html;
    private String plain;
    private int sanitizer;
    private Instant at;
    @Column(name = "replies_to")
    private Long repliesTo;
    @Column(name = "adds_to")
    private long addsTo;
    @Column(name = "client_id")
    private String clientId;
    private String tags;
    private boolean deleted;

    protected StoredMessage() {
    }

    long id() {
        return id;
    }

    long conversation() {
        return conversation;
    }

    UUID author() {
        return author;
    }

    long addsTo() {
        return addsTo;
    }

    boolean isDeleted() {
        return deleted;
    }

    void text(ChatHtml clean) {
        html = clean.html();
        plain = clean.plain();
        sanitizer = ChatHtml.VERSION;
    }

    void tag(Set<String> words) {
        tags = ChatTags.text(words);
    }

    void delete() {
        deleted = true;
        html = "";
        plain = "";
        tags = "";
    }

    /** Safe to be shown also if it was stored under rules of another time. */
    ChatMessage view(Guid recipient, List<ChatAttachment> attachments) {
        String safe = sanitizer == ChatHtml.VERSION ? html : ChatHtml.clean(html).html();
        return new ChatMessage(id, conversation, Guid.of(author), recipient, authorName, safe, at, repliesTo == null ? 0 : repliesTo, addsTo,
                ChatTags.read(tags), attachments);
    }
}
