package org.carillon.directory;

/** A group with the number of its members. */
public record GroupRow(String name, long members, long activeMembers) {
}
