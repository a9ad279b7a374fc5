package org.carillon.condition;

import org.carillon.directory.Guid;

/** A Boolean object as it is at a moment. */
public record BooleanObject(Guid guid, String name, BooleanState state) {
}
