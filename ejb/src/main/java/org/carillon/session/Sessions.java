package org.carillon.session;

import java.util.List;
import java.util.Optional;

import org.carillon.directory.Guid;

/** The sessions of users for those who only read them. */
public interface Sessions {

    /** All sessions of the user that have not expired, newest first. */
    List<SessionView> of(Guid owner);

    Optional<SessionView> session(Guid owner, Guid id);

    /** Notes that the session was used now; written to the database later, together with others. */
    void touch(SessionView session);
}
