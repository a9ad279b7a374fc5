package org.carillon.directory;

/** A member of a group. */
public record GroupMember(Guid guid, String cn, String name, Membership membership) {
}
