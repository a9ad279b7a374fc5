package org.carillon.chat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a file: {@code EMPTY → FILLING → WHOLE}, and back to empty where an upload broke. Its parts have rows of their own. */
@Entity
@Table(name = "chat_file")
class StoredFile {

    /** How far the upload is. */
    enum State {
        EMPTY, FILLING, WHOLE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private long id;
    private UUID owner;
    private String name;
    @Column(name = "media_type")
    private String mediaType = "";
    private long size;
    private String state = State.EMPTY.word();
    @Column(name = "made_at")
    private Instant madeAt;
    private Long message;

    protected StoredFile() {
    }

    StoredFile(long id, UUID owner, String name, Instant madeAt) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.madeAt = madeAt;
    }

    long id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    String name() {
        return name;
    }

    boolean is(State asked) {
        return state.equals(asked.word());
    }

    void state(State next) {
        state = next.word();
    }

    void whole(String type, long bytes) {
        state(State.WHOLE);
        mediaType = type;
        size = bytes;
    }

    Long message() {
        return message;
    }

    void attach(long to) {
        message = to;
    }

    ChatFile view() {
        return new ChatFile(id, name, mediaType, size);
    }
}
