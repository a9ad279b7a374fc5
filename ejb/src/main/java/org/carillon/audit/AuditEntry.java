package org.carillon.audit;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param action  topic and verb, such as {@code user.create}
 * @param object  what was changed, in words
 * @param details names of what changed; never a secret
 */
public record AuditEntry(long id, Instant at, String actor, String channel, String action, String object, String details) {
}
