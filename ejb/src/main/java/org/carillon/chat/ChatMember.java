package org.carillon.chat;

import org.carillon.directory.Guid;

/**
 * A member of a group.
 *
 * @param admin may rename and delete the group, and look after its members
 */
public record ChatMember(long id, Guid user, boolean admin) {
}
