package org.carillon.phonebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.schema.Schema;

/**
 * Where everything stands in the tree of the phone book: below the system name in the form of RFC 2247, such as
 * {@code dc=example,dc=com}, the users below {@code ou=people} and the shared contacts below {@code ou=contacts}.
 */
final class BookTree {

    private static final String PEOPLE = "people";
    private static final String CONTACTS = "contacts";
    private static final List<String> LOGIN_ATTRIBUTES = List.of("uid", "cn");
    private final DN base;
    private final DN people;
    private final DN contacts;
    private final String domain;

    BookTree(String domain) {
        this.domain = domain.toLowerCase(Locale.ROOT);
        base = new DN(Arrays.stream(domain.split("\\.")).filter(part -> !part.isEmpty()).map(part -> new RDN("dc", part)).toArray(RDN[]::new));
        people = new DN(new RDN("ou", PEOPLE), base);
        contacts = new DN(new RDN("ou", CONTACTS), base);
    }

    DN base() {
        return base;
    }

    DN user(String name) {
        return new DN(new RDN("uid", name), people);
    }

    DN contact(String guid) {
        return new DN(new RDN("entryUUID", guid), contacts);
    }

    /** The entries above the others. */
    List<Entry> branches(Schema schema) {
        return List.of(
                new Entry(base, schema, new Attribute("objectClass", schema, "top", "domain"), new Attribute("dc", schema, base.getRDN().getAttributeValues()[0])),
                branch(people, PEOPLE, schema), branch(contacts, CONTACTS, schema));
    }

    private static Entry branch(DN dn, String name, Schema schema) {
        return new Entry(dn, schema, new Attribute("objectClass", schema, "top", "organizationalUnit"), new Attribute("ou", schema, name));
    }

    /** What the server says about itself to everybody (RFC 4512 section 5.1). */
    Entry root(Schema schema) {
        return new Entry(DN.NULL_DN, schema, new Attribute("objectClass", schema, "top"), new Attribute("namingContexts", schema, base.toString()),
                new Attribute("supportedLDAPVersion", schema, "3"), new Attribute("vendorName", schema, "Carillon"));
    }

    /** The name of the user who logs in with that name: a DN whose first part names him, or the name itself, with the domain or without. */
    Optional<String> login(String bindName) {
        if (bindName.contains("=")) {
            try {
                RDN first = new DN(bindName).getRDN();
                return first == null || first.isMultiValued() || !LOGIN_ATTRIBUTES.contains(first.getAttributeNames()[0].toLowerCase(Locale.ROOT))
                        ? Optional.empty() : Optional.of(first.getAttributeValues()[0]);
            } catch (LDAPException e) {
                return Optional.empty();
            }
        }
        String name = bindName.strip();
        String suffix = "@" + domain;
        String bare = name.toLowerCase(Locale.ROOT).endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }
}
