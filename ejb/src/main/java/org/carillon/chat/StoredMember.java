package org.carillon.chat;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/** Row of somebody in a conversation, with how far it was read. */
@Entity
@Table(name = "chat_member")
class StoredMember {

    @Id
    private long id;
    private long conversation;
    private UUID member;
    private boolean admin;
    @Column(name = "read_to")
    private long readTo;
    private int unread;

    protected StoredMember() {
    }

    StoredMember(long id, long conversation, UUID member, boolean admin, long readTo) {
        this.id = id;
        this.conversation = conversation;
        this.member = member;
        this.admin = admin;
        this.readTo = readTo;
    }

    long id() {
        return id;
    }

    long conversation() {
        return conversation;
    }

    UUID member() {
        return member;
    }

    boolean isAdmin() {
        return admin;
    }

    void admin(boolean value) {
        admin = value;
    }

    long readTo() {
        return readTo;
    }

    int unread() {
        return unread;
    }

    /** Everything up to that message was read. */
    void read(long to, int left) {
        readTo = to;
        unread = left;
    }

    ChatMember view() {
        return new ChatMember(id, Guid.of(member), admin);
    }
}
