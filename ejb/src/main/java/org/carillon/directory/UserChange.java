package org.carillon.directory;

import java.util.List;

/** What shall change at a user. */
public final class UserChange extends ObjectChange<UserChange> {

    String email;
    Boolean administrator;
    Boolean locked;
    Boolean secondFactor;
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

    /** The session in which the user changes the own password; it stays, all others end. */
    public UserChange keepSession(Guid session) {
        keptSession = session;
        return this;
    }
}
