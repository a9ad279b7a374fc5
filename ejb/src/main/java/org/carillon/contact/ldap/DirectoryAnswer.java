package org.carillon.contact.ldap;

import java.util.List;
import java.util.Locale;

import org.carillon.contact.ContactCard;

/**
 * What one directory gave for a search. Whatever happened there is an answer as well.
 *
 * @param directory its name
 * @param cards     what was found until the search ended, however it ended
 * @param detail    for administrators, in words of the server or of the library; empty where all went well
 */
public record DirectoryAnswer(String directory, State state, List<ContactCard> cards, String detail) {

    /** How the search ended. */
    public enum State {
        /** All that fit are here. */
        COMPLETE,
        /** There are more than were asked for, or than the directory gives. */
        CUT,
        /** Not done in time. */
        LATE,
        /** No connection. */
        UNREACHABLE,
        /** The certificate, the name or the password was not accepted. */
        REFUSED,
        /** The directory does not understand the search: base, filter or attributes are wrong. */
        WRONG,
        /** Too many searches are under way. */
        BUSY,
        /** It did not answer lately and is not asked for a while. */
        RESTING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the directory did its part; else its breaker counts. */
        boolean isSound() {
            return this == COMPLETE || this == CUT || this == WRONG;
        }
    }

    static DirectoryAnswer without(String directory, State state) {
        return new DirectoryAnswer(directory, state, List.of(), "");
    }
}
