package org.carillon.contact.ldap;

import java.util.List;
import java.util.stream.Stream;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/** Under which attributes a directory keeps what a contact has; empty: not at all. */
public record AttributeMap(String display, String first, String last, String company, String work, String mobile, String home, String fax,
                           String mail, String sip) {

    /** As inetOrgPerson has it (RFC 2798). */
    public static final AttributeMap USUAL = new AttributeMap("cn", "givenName", "sn", "o", "telephoneNumber", "mobile", "homePhone",
            "facsimileTelephoneNumber", "mail", "");
    public static final int MAX_LENGTH = 64;
    private static final String FORM = "[A-Za-z][A-Za-z0-9-]*(?:;[A-Za-z0-9-]+)*";

    public AttributeMap {
        display = name("attribute of the display name", display);
        first = name("attribute of the first name", first);
        last = name("attribute of the last name", last);
        company = name("attribute of the company", company);
        work = name("attribute of the number", work);
        mobile = name("attribute of the mobile number", mobile);
        home = name("attribute of the private number", home);
        fax = name("attribute of the fax number", fax);
        mail = name("attribute of the e-mail", mail);
        sip = name("attribute of the SIP address", sip);
    }

    private static String name(String field, String value) {
        String text = Text.optional(field, value, MAX_LENGTH);
        if (!text.isEmpty() && !text.matches(FORM)) {
            throw new InvalidValue(field, "must be the name of an attribute");
        }
        return text;
    }

    /** Those with words that people look for. */
    List<String> names() {
        return some(display, first, last, company);
    }

    List<String> numbers() {
        return some(work, mobile, home, fax);
    }

    /** All there are. */
    List<String> all() {
        return some(display, first, last, company, work, mobile, home, fax, mail, sip);
    }

    private static List<String> some(String... attributes) {
        return Stream.of(attributes).filter(attribute -> !attribute.isEmpty()).distinct().toList();
    }
}
