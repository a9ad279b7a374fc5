package org.carillon.session;

import java.util.Optional;

import org.carillon.directory.Guid;

/** Sessions with what they log in with, for this topic alone. */
interface SessionRecords {

    /** A session that has not expired, by the name it logs in with. */
    Optional<SessionRecord> byLoginName(String loginName);

    Optional<SessionRecord> byId(Guid owner, Guid id);
}
