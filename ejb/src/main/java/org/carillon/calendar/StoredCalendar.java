package org.carillon.calendar;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;
import org.carillon.secret.SealedSecret;

/** The sealed address of a user's calendar; gone with the user. */
@Entity
@Table(name = "user_calendar")
class StoredCalendar {

    @Id
    private UUID owner;
    private SealedSecret url;

    protected StoredCalendar() {
    }

    StoredCalendar(Guid owner) {
        this.owner = owner.value();
    }

    Guid owner() {
        return Guid.of(owner);
    }

    SealedSecret url() {
        return url;
    }

    void url(SealedSecret sealed) {
        url = sealed;
    }
}
