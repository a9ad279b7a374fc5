package org.carillon.favourites;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * Somebody on a list of favourites (pbx-apis.md section 2.1).
 *
 * @param id       0 until it is stored
 * @param name     SIP name or URI, or empty
 * @param number   as it is dialled, or empty
 * @param title    what to call it
 * @param presence show the presence beside it
 * @param dialog   show the calls beside it
 */
public record Contact(long id, String name, String number, String title, boolean presence, boolean dialog, Kind kind) {

    /** Where the contact lives: in this PBX, behind a number outside, behind a URI outside. */
    public enum Kind {
        INTERNAL, TEL, SIP
    }

    /** @throws InvalidValue unless there is a name or a number */
    public Contact {
        name = Text.optional("contact name", name, 128);
        number = Text.optional("contact number", number, 64);
        title = Text.optional("contact title", title, 128);
        if (name.isEmpty() && number.isEmpty()) {
            throw new InvalidValue("contact", "must have a name or a number");
        }
    }

    Contact withId(long newId) {
        return new Contact(newId, name, number, title, presence, dialog, kind);
    }
}
