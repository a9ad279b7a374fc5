package org.carillon.directory;

import java.util.List;

/** What shall change at a user. */
public final class UserChange extends ObjectChange<UserChange> {

    String email;
    Boolean administrator;
    Boolean locked;
    Boolean secondFactor;
    Boolean nameIsEmail;
    List<String> otherEmails;
    List<Fork> forks;
    List<WakeUp> wakeUps;
    Guid keptSession;

    @Override
    UserChange self() {
        return this;
    }

    @Override
    List<String> fields() {
        List<String> fields = super.fields();
        note(fields, "e-mail", email);
        note(fields, "administrator", administrator);
        note(fields, "locked", locked);
        note(fields, "second factor", secondFactor);
        note(fields, "name is e-mail", nameIsEmail);
        note(fields, "further e-mails", otherEmails);
        note(fields, "forks", forks);
        note(fields, "wake-ups", wakeUps);
        return fields;
    }

    /** An empty text removes the address. */
    public UserChange email(String value) {
        email = value;
        return this;
    }

    public UserChange administrator(boolean value) {
        administrator = value;
        return this;
    }

    public UserChange locked(boolean value) {
        locked = value;
        return this;
    }

    public UserChange secondFactor(boolean value) {
        secondFactor = value;
        return this;
    }

    /** The name is also an address in the system's domain. */
    public UserChange nameIsEmail(boolean value) {
        nameIsEmail = value;
        return this;
    }

    /** Addresses beside the first one. */
    public UserChange otherEmails(List<String> value) {
        otherEmails = List.copyOf(value);
        return this;
    }

    public UserChange forks(List<Fork> value) {
        forks = List.copyOf(value);
        return this;
    }

    public UserChange wakeUps(List<WakeUp> value) {
        wakeUps = List.copyOf(value);
        return this;
    }

    /** The session in which the user changes the own password; it stays, all others end. */
    public UserChange keepSession(Guid session) {
        keptSession = session;
        return this;
    }
}
