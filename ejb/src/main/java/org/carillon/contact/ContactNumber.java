package org.carillon.contact;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * A number of a contact.
 *
 * @param written as somebody wrote it
 * @param number  the same as E.164 with its plus (ITU-T E.164), or as the digits of an internal number
 */
public record ContactNumber(NumberKind kind, String written, String number) {

    public static final int MAX_LENGTH = 40;

    public ContactNumber {
        written = Text.required("number", written, MAX_LENGTH);
    }

    /** @throws InvalidValue for a text that is no number */
    public static ContactNumber of(NumberKind kind, String written, NumberRules rules) {
        String text = Text.required("number", written, MAX_LENGTH);
        return new ContactNumber(kind, text, rules.canonical(text).orElseThrow(() -> new InvalidValue("number", "is no telephone number")));
    }
}
