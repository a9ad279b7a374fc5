package org.carillon.history;

import java.util.Optional;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/**
 * An event of a record (records.md section 1.2).
 *
 * @param millis     since the call began
 * @param party      nobody where none is to be named
 * @param to         the new party of a diversion or transfer, else nobody
 * @param conference in the first event, and where it changed
 */
public record CallEvent(EventKind kind, long millis, Party party, Party to, Optional<Guid> conference, Optional<Cause> cause) {

    static CallEvent of(EventKind kind, Party party) {
        return new CallEvent(kind, 0, party, Party.NOBODY, Optional.empty(), Optional.empty());
    }

    static CallEvent first(EventKind kind, Party party, Guid conference) {
        return new CallEvent(kind, 0, party, Party.NOBODY, Optional.of(conference), Optional.empty());
    }

    static CallEvent moved(EventKind kind, Party party, Party to) {
        return new CallEvent(kind, 0, party, to, Optional.empty(), Optional.empty());
    }

    static CallEvent end(EventKind kind, Cause cause) {
        return new CallEvent(kind, 0, Party.NOBODY, Party.NOBODY, Optional.empty(), Optional.of(cause));
    }

    CallEvent at(long time) {
        return new CallEvent(kind, time, party, to, conference, cause);
    }

    CallEvent in(Guid changed) {
        return new CallEvent(kind, millis, party, to, Optional.of(changed), cause);
    }
}
