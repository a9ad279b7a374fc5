package org.carillon.chat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/**
 * Row of a conversation. Whoever writes into it locks this row first, so its messages have one order, and moments that grow
 * with it whatever the clock does.
 */
@Entity
@Table(name = "chat_conversation")
class StoredConversation {

    @Id
    private long id;
    private UUID low;
    private UUID high;
    private String title;
    @Column(name = "last_message")
    private long lastMessage;
    @Column(name = "last_at")
    private Instant lastAt;

    protected StoredConversation() {
    }

    /** A new group. */
    StoredConversation(long id, String title, Instant now) {
        this.id = id;
        this.title = title;
        lastAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    long id() {
        return id;
    }

    boolean isGroup() {
        return low == null;
    }

    String title() {
        return title;
    }

    Instant lastAt() {
        return lastAt;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    /** The other one of two; null in a group. */
    Guid partner(UUID one) {
        return isGroup() ? null : Guid.of(low.equals(one) ? high : low);
    }

    /** The moment of the next message: now, or just after the last one. */
    Instant next(Instant now) {
        Instant soonest = lastAt.plusMillis(1);
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        return lastMessage == 0 || moment.isAfter(soonest) ? moment : soonest;
    }

    /** Takes note of a message that was stored. */
    void add(long message, Instant at) {
        lastMessage = message;
        lastAt = at;
    }

    long lastMessage() {
        return lastMessage;
    }
}
