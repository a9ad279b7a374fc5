package org.carillon.history;

import java.util.Optional;

import org.carillon.directory.Guid;

/**
 * Announced after the list of somebody has changed, and that was committed.
 *
 * @param entry the new one; empty where others have changed
 */
public record CallsRecorded(Guid owner, Optional<CallRecord> entry) {
}
