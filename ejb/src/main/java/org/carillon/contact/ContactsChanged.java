package org.carillon.contact;

import java.util.Optional;

import org.carillon.directory.Guid;

/** Contacts were added, changed or deleted. @param owner whose; empty for shared ones */
public record ContactsChanged(Optional<Guid> owner) {
}
