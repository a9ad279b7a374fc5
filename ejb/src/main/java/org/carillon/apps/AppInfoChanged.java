package org.carillon.apps;

import org.carillon.directory.Guid;

/** Announced after an app's service said something new about its app. */
public record AppInfoChanged(Guid app) {
}
