package org.carillon.history;

import java.time.Instant;
import java.util.Optional;

import org.carillon.directory.Guid;

/**
 * Which records of all users are wanted.
 *
 * @param object   whose
 * @param part     of the names or number of the object or of the remote; empty for any
 * @param from     began then or later
 * @param to       began before
 * @param incoming which direction, if only one
 */
public record RecordFilter(Optional<Guid> object, String part, Instant from, Instant to, Optional<Boolean> incoming, Optional<Status> status) {
}
