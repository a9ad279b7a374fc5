package org.carillon.contact;

import java.util.Optional;

import org.carillon.directory.Guid;

/**
 * A stored contact.
 *
 * @param owner whose contact it is; empty for one that all share
 */
public record Contact(Guid guid, Optional<Guid> owner, ContactCard card) {
}
