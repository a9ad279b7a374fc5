package org.carillon.chat;

import java.util.Set;

import org.carillon.directory.Guid;

/**
 * Announced after a group was made, got another name, other members or other administrators, or was deleted.
 *
 * @param group   as it is now, or was last
 * @param members who is in it now
 * @param gone    who was in it before and is no more
 */
public record ChatGroupChanged(ChatGroup group, Set<Guid> members, Set<Guid> gone) {
}
