package org.carillon.account;

import java.time.Instant;

import org.carillon.directory.Guid;

/** A link that still works, as the page behind it and administrators see it. */
public record OpenLink(Guid owner, LinkPurpose purpose, Instant expiresAt) {
}
