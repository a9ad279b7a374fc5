package org.carillon.phonebook;

import java.util.List;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.schema.Schema;

import org.carillon.contact.Contact;
import org.carillon.contact.ContactCard;
import org.carillon.contact.NumberKind;
import org.carillon.directory.Person;

/** Users and contacts as entries of the class inetOrgPerson (RFC 2798). */
final class BookEntries {

    private final BookTree tree;
    private final Schema schema;

    BookEntries(BookTree tree, Schema schema) {
        this.tree = tree;
        this.schema = schema;
    }

    Entry of(Person person) {
        String title = person.title();
        Entry entry = person(tree.user(person.name().value()), title, lastWord(title), beforeLastWord(title));
        add(entry, "uid", List.of(person.name().value()));
        add(entry, "telephoneNumber", List.of(person.number()));
        add(entry, "mail", List.of(person.email()));
        add(entry, "entryUUID", List.of(person.guid().value().toString()));
        return entry;
    }

    Entry of(Contact contact) {
        ContactCard card = contact.card();
        String uuid = contact.guid().value().toString();
        Entry entry = person(tree.contact(uuid), card.title(), card.last().isEmpty() ? card.title() : card.last(), card.first());
        add(entry, "o", List.of(card.company()));
        add(entry, "telephoneNumber", numbers(card, NumberKind.WORK));
        add(entry, "mobile", numbers(card, NumberKind.MOBILE));
        add(entry, "homePhone", numbers(card, NumberKind.HOME));
        add(entry, "facsimileTelephoneNumber", numbers(card, NumberKind.FAX));
        add(entry, "mail", card.emails().stream().map(email -> email.value()).toList());
        add(entry, "entryUUID", List.of(uuid));
        return entry;
    }

    /* Both cn and sn are required by the class. */
    private Entry person(DN dn, String title, String last, String first) {
        Entry entry = new Entry(dn, schema, new Attribute("objectClass", schema, "top", "person", "organizationalPerson", "inetOrgPerson"));
        add(entry, "cn", List.of(title));
        add(entry, "displayName", List.of(title));
        add(entry, "sn", List.of(last));
        add(entry, "givenName", List.of(first));
        return entry;
    }

    private static List<String> numbers(ContactCard card, NumberKind kind) {
        return card.numbers().stream().filter(number -> number.kind() == kind).map(number -> number.number()).distinct().toList();
    }

    private void add(Entry entry, String name, List<String> values) {
        List<String> some = values.stream().filter(value -> !value.isEmpty()).toList();
        if (!some.isEmpty()) {
            entry.addAttribute(new Attribute(name, schema, some));
        }
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static String beforeLastWord(String title) {
        return title.contains(" ") ? title.substring(0, title.lastIndexOf(' ')).strip() : "";
    }
}
