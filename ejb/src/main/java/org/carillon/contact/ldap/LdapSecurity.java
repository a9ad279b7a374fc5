package org.carillon.contact.ldap;

import java.util.Arrays;
import java.util.Locale;

import org.carillon.error.InvalidValue;

/** How a connection to a directory is protected: not, from its StartTLS on (RFC 4511 section 4.14), or from its beginning. */
public enum LdapSecurity {
    NONE, STARTTLS, TLS;

    public static LdapSecurity of(String word) {
        return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst()
                .orElseThrow(() -> new InvalidValue("encryption", "is unknown"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
