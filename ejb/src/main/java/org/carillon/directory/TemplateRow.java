package org.carillon.directory;

/** A config template in a list. */
public record TemplateRow(Guid guid, String cn, long users) {
}
