package org.carillon.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/**
 * A stored record (records.md section 1.1), with what a list shows of it (section 3).
 *
 * @param id       number of the record, increasing
 * @param object   whose record it is
 * @param app      the object is no user
 * @param pbx      that wrote it
 * @param device   hardware id, empty where none took part
 * @param external the remote is outside
 * @param remote   who was called or has called
 * @param missed   a call that was not taken, by anybody, and was not answered later
 * @param events   empty in lists
 */
public record CallRecord(long id, Guid guid, Guid object, Party party, String title, boolean app, String node, String pbx, List<String> groups, String device,
                         Role role, Guid conference, Instant began, Instant ended, Status status, Cause cause, boolean external, Party remote,
                         String remoteTitle, String remoteKey, Durations durations, boolean missed, List<CallEvent> events) {

    /** In seconds: until the answer, until the own end left, until the end, and what is paid for. */
    public record Durations(int alert, int call, int conn, int billing) {
    }

    public boolean incoming() {
        return role.isIncoming();
    }

    /** Canonical number of an outside remote. */
    public Optional<String> outsideNumber() {
        return external ? Optional.of(remoteKey) : Optional.empty();
    }
}
