package org.carillon.contact.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;

import org.carillon.contact.NumberRules;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * An external directory that is searched for people, as an administrator has set it up. Its password is kept apart.
 *
 * @param checks     whether the certificate of the server is checked, and that it is one for this host
 * @param authority  PEM certificates that are trusted instead of those of the system; empty: those of the system
 * @param bindDn     who the PBX is there; empty: anonymous
 * @param filter     further condition of every search (RFC 4515), may be empty
 * @param rules      how numbers are written there
 * @param timeMillis longest time of one search, in milliseconds
 * @param most       most entries that one search takes
 */
public record LdapDirectory(String name, boolean enabled, String host, int port, LdapSecurity security, boolean checks, String authority,
                            String bindDn, String base, String filter, AttributeMap attributes, NumberRules rules, int timeMillis, int most) {

    private static final int AUTHORITY_LENGTH = 20_000;
    private static final int DN_LENGTH = 512;
    private static final int MIN_MILLIS = 100;
    private static final int MAX_MILLIS = 10_000;
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_PORT = 65_535;
    private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9.:_-]{0,251}[A-Za-z0-9])?";

    public LdapDirectory {
        name = Text.required("directory name", name, 64);
        host = Text.required("host", host, 253);
        bindDn = Text.optional("bind DN", bindDn, DN_LENGTH);
        base = Text.optional("search base", base, DN_LENGTH);
        filter = Text.optional("filter", filter, DN_LENGTH);
        if (!host.matches(HOST)) {
            throw new InvalidValue("host", "must be a name or an address");
        }
        range("port", port, 1, MAX_PORT);
        range("time limit", timeMillis, MIN_MILLIS, MAX_MILLIS);
        range("most entries", most, 1, MAX_ENTRIES);
        authority = authority == null ? "" : authority.strip();
        if (authority.length() > AUTHORITY_LENGTH) {
            throw new InvalidValue("certificate", "must not be longer than " + AUTHORITY_LENGTH + " characters");
        }
        if (!authority.isEmpty()) {
            Trust.certificates(authority);
        }
        dn("bind DN", bindDn);
        dn("search base", base);
        if (!filter.isEmpty()) {
            filter(filter);
        }
        if (attributes.names().isEmpty()) {
            throw new InvalidValue("attribute of the display name", "is missing");
        }
    }

    private static void range(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new InvalidValue(field, "must be from " + min + " to " + max);
        }
    }

    private static void dn(String field, String value) {
        if (!DN.isValidDN(value)) {
            throw new InvalidValue(field, "must be a distinguished name");
        }
    }

    static Filter filter(String text) {
        try {
            return Filter.create(text);
        } catch (LDAPException e) {
            throw new InvalidValue("filter", "must be a search filter in brackets");
        }
    }
}
