package org.carillon.directory;

import java.util.regex.Pattern;

import org.carillon.error.InvalidValue;

/** A mail address that may stand in a header as it is (a plain subset of the addr-spec of RFC 5322 section 3.4.1). */
public record EmailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.\\-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.\\-]{0,187}[\\p{L}\\p{N}])?");

    public EmailAddress {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("e-mail", "must have the form name@domain");
        }
    }

    public static EmailAddress of(String value) {
        return new EmailAddress(value == null ? null : value.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
