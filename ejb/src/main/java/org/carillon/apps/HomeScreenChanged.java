package org.carillon.apps;

import org.carillon.directory.Guid;

/** Announced after a home screen was committed. */
public record HomeScreenChanged(Guid owner, String links) {
}
