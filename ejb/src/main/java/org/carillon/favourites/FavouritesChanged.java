package org.carillon.favourites;

import org.carillon.directory.Guid;

/**
 * Announced after a change of a user's favourites was committed, for one user in order.
 *
 * @param profile the list that it concerns, or 0 where lists changed their order; with its new name, or the last one where it was deleted
 * @param contact null where it is about the list itself
 */
public record FavouritesChanged(Guid owner, Kind kind, long profile, String name, Contact contact) {

    /** What happened. */
    public enum Kind {
        PROFILE_ADDED, PROFILE_RENAMED, PROFILE_DELETED, CONTACT_ADDED, CONTACT_CHANGED, CONTACT_DELETED, ORDER_CHANGED
    }
}
