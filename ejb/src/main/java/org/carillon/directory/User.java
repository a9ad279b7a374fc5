package org.carillon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
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
    @Column(name = "name_is_email")
    private boolean nameIsEmail;

    @ElementCollection
    @CollectionTable(name = "user_email", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    @Column(name = "address")
    private List<String> otherEmails = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fork", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    private List<StoredFork> forks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "wake_up", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    private List<StoredWakeUp> wakeUps = new ArrayList<>();

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

    /** The name of the user is also the local part of an address in the system's domain. */
    boolean nameIsEmail() {
        return nameIsEmail;
    }

    List<String> otherEmails() {
        return otherEmails;
    }

    List<StoredFork> forks() {
        return forks;
    }

    List<StoredWakeUp> wakeUps() {
        return wakeUps;
    }

    void receiveMailByName(boolean newNameIsEmail) {
        nameIsEmail = newNameIsEmail;
    }

    void describe(String newEmail, boolean newAdministrator, boolean newLocked, boolean newSecondFactor) {
        email = newEmail;
        administrator = newAdministrator;
        locked = newLocked;
        secondFactor = newSecondFactor;
    }
}
