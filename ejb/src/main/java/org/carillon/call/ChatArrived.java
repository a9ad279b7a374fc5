package org.carillon.call;

import org.carillon.directory.Guid;

/** Something was said to a user in a chat. */
public record ChatArrived(Guid recipient) {
}
