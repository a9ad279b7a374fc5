package org.carillon.directory;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person who logs in. A locked user keeps everything and is refused like a wrong password. */
@Entity
@Table(name = "pbx_user")
@DiscriminatorValue("user")
class User extends PbxObject {

    private String email;
    private boolean administrator;
    private boolean locked;
    @Column(name = "second_factor")
    private boolean secondFactor;

    protected User() {
    }

    User(Guid guid, Instant now) {
        super(guid, now);
    }

    String email() {
        return email;
    }

    boolean administrator() {
        return administrator;
    }

    boolean locked() {
        return locked;
    }

    boolean secondFactor() {
        return secondFactor;
    }

    void describe(String newEmail, boolean newAdministrator, boolean newLocked, boolean newSecondFactor) {
        email = newEmail;
        administrator = newAdministrator;
        locked = newLocked;
        secondFactor = newSecondFactor;
    }
}
