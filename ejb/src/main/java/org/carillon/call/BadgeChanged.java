package org.carillon.call;

import org.carillon.directory.Guid;

/** Announced when a {@link BadgeSource} may have another number for a user. */
public record BadgeChanged(String app, Guid user) {
}
