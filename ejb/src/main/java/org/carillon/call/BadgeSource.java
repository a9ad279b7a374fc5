package org.carillon.call;

import org.carillon.directory.Guid;

/** How many things of a built-in app a user has not seen. A bean that implements it is found at the start; changes are announced as {@link BadgeChanged}. */
public interface BadgeSource {

    /** Last component of the app's URL. */
    String app();

    /** May take time. */
    int number(Guid user);
}
