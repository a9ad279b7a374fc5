package org.carillon.favourites;

import java.util.List;

import org.carillon.directory.Text;
import org.carillon.error.LimitExceeded;

/**
 * A list of favourites, its contacts in the order of its user.
 *
 * @param id 0 until it is stored
 */
public record Profile(long id, String name, List<Contact> contacts) {

    /** As in the older product. */
    static final int MOST_CONTACTS = 32;

    /**
     * @throws org.carillon.error.InvalidValue if the name is too long
     * @throws LimitExceeded if it has too many contacts
     */
    public Profile {
        name = Text.optional("name", name, 64);
        contacts = List.copyOf(contacts);
        if (contacts.size() > MOST_CONTACTS) {
            throw tooManyContacts();
        }
    }

    static LimitExceeded tooManyContacts() {
        return new LimitExceeded("a list has at most " + MOST_CONTACTS + " contacts");
    }
}
