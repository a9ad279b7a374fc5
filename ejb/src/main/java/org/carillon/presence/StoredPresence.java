package org.carillon.presence;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/** A presence that a person set and that outlives every connection. */
@Entity
@Table(name = "own_presence")
class StoredPresence {

    @EmbeddedId
    private Key key;
    private String activity = "";
    private String note = "";
    @Column(name = "set_at")
    private Instant setAt;

    protected StoredPresence() {
    }

    StoredPresence(Guid owner, String contact) {
        this.key = new Key(owner, contact);
    }

    void set(String newActivity, String newNote, Instant now) {
        activity = newActivity;
        note = newNote;
        setAt = now;
    }

    /** Status is not stored: it follows from what is connected. */
    PresenceItem item() {
        return new PresenceItem(key.contact, false, activity, note);
    }

    /** Whose and which contact. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private UUID owner;
        private String contact;

        protected Key() {
        }

        Key(Guid owner, String contact) {
            this.owner = owner.value();
            this.contact = contact;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && owner.equals(key.owner) && contact.equals(key.contact);
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, contact);
        }
    }
}
