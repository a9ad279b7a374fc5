package org.carillon.contact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * What is known about somebody.
 *
 * @param uid     what the card is recognised by when it comes again (RFC 6350 section 6.7.6), empty where it was typed
 * @param display what to call the person; empty: made of the other names
 * @param sip     SIP address, or the name of a user, without scheme
 */
public record ContactCard(String uid, String display, String first, String last, String company, List<ContactNumber> numbers,
                          List<EmailAddress> emails, String sip) {

    public static final int DISPLAY_LENGTH = 128;
    public static final int NAME_LENGTH = 64;
    public static final int COMPANY_LENGTH = 128;
    public static final int UID_LENGTH = 255;
    public static final int SIP_LENGTH = 255;
    public static final int MOST_NUMBERS = 16;
    public static final int MOST_EMAILS = 8;
    private static final String SIP_FORM = "[^\\s<>\"@]+(?:@[^\\s<>\"@]+)?";

    public ContactCard {
        uid = Text.optional("uid", uid, UID_LENGTH);
        display = Text.optional("display name", display, DISPLAY_LENGTH);
        first = Text.optional("first name", first, NAME_LENGTH);
        last = Text.optional("last name", last, NAME_LENGTH);
        company = Text.optional("company", company, COMPANY_LENGTH);
        sip = Text.optional("SIP address", sip, SIP_LENGTH);
        numbers = List.copyOf(numbers);
        emails = List.copyOf(emails);
        if (!sip.isEmpty() && !isSip(sip)) {
            throw new InvalidValue("SIP address", "must have the form name@domain");
        }
        if (numbers.size() > MOST_NUMBERS) {
            throw new InvalidValue("number", "must not be more than " + MOST_NUMBERS);
        }
        if (emails.size() > MOST_EMAILS) {
            throw new InvalidValue("e-mail", "must not be more than " + MOST_EMAILS);
        }
        if (title(display, first, last, company).isEmpty()) {
            throw new InvalidValue("display name", "is missing");
        }
    }

    /** Whether the text can be a SIP address without scheme. */
    public static boolean isSip(String text) {
        return text.matches(SIP_FORM);
    }

    /** What to call the person. */
    public String title() {
        return title(display, first, last, company);
    }

    private static String title(String display, String first, String last, String company) {
        String names = Stream.of(first, last).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return !display.isEmpty() ? display : !names.isEmpty() ? names : company;
    }
}
