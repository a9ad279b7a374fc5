package org.carillon.contact.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.unboundid.ldap.sdk.Entry;

import org.carillon.contact.ContactCard;
import org.carillon.contact.ContactNumber;
import org.carillon.contact.NumberKind;
import org.carillon.directory.EmailAddress;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/** Entries of a directory as contacts: what is too long is cut, what is no number or address left out. */
final class EntryCards {

    private final LdapDirectory directory;

    EntryCards(LdapDirectory directory) {
        this.directory = directory;
    }

    /** Empty for an entry without any name. */
    Optional<ContactCard> card(Entry entry) {
        AttributeMap attributes = directory.attributes();
        List<ContactNumber> numbers = new ArrayList<>();
        add(numbers, entry, attributes.work(), NumberKind.WORK);
        add(numbers, entry, attributes.mobile(), NumberKind.MOBILE);
        add(numbers, entry, attributes.home(), NumberKind.HOME);
        add(numbers, entry, attributes.fax(), NumberKind.FAX);
        String sip = text(entry, attributes.sip(), ContactCard.SIP_LENGTH).replaceFirst("(?i)^sips?:", "");
        try {
            return Optional.of(new ContactCard("", text(entry, attributes.display(), ContactCard.DISPLAY_LENGTH),
                    text(entry, attributes.first(), ContactCard.NAME_LENGTH), text(entry, attributes.last(), ContactCard.NAME_LENGTH),
                    text(entry, attributes.company(), ContactCard.COMPANY_LENGTH),
                    numbers.stream().distinct().limit(ContactCard.MOST_NUMBERS).toList(),
                    values(entry, attributes.mail()).flatMap(EntryCards::email).distinct().limit(ContactCard.MOST_EMAILS).toList(),
                    ContactCard.isSip(sip) ? sip : ""));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private void add(List<ContactNumber> numbers, Entry entry, String attribute, NumberKind kind) {
        values(entry, attribute).map(value -> Text.lenient(value, ContactNumber.MAX_LENGTH))
                .forEach(written -> directory.rules().canonical(written).ifPresent(number -> numbers.add(new ContactNumber(kind, written, number))));
    }

    private static Stream<EmailAddress> email(String value) {
        try {
            return Stream.of(EmailAddress.of(Text.lenient(value, ContactCard.SIP_LENGTH)));
        } catch (InvalidValue e) {
            return Stream.empty();
        }
    }

    private static String text(Entry entry, String attribute, int max) {
        return values(entry, attribute).map(value -> Text.lenient(value, max)).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static Stream<String> values(Entry entry, String attribute) {
        String[] values = attribute.isEmpty() ? null : entry.getAttributeValues(attribute);
        return values == null ? Stream.empty() : Stream.of(values);
    }
}
