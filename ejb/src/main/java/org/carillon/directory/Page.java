package org.carillon.directory;

import java.util.List;

/** Some rows of a longer list and the length of the whole. */
public record Page<T>(List<T> rows, long total) {
}
