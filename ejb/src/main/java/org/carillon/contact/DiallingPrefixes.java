package org.carillon.contact;

import java.util.Optional;

/**
 * What is dialled before numbers of each kind (client-runtime.md section 8.5), to tell who calls or is called.
 *
 * @param international before a country code, such as {@code 000}
 * @param national      before an area code, such as {@code 00}
 * @param external      before a number of the same area, such as {@code 0}
 */
public record DiallingPrefixes(String international, String national, String external, String area, String country) {

    /** E.164 with its plus, or the digits of an internal number; empty for what is neither. */
    public Optional<String> canonical(String dialled) {
        String number = dialled.strip();
        return NumberRules.NONE.canonical(number.startsWith("+") ? number
                : begins(number, international) ? "+" + number.substring(international.length())
                : begins(number, national) && !country.isEmpty() ? "+" + country + number.substring(national.length())
                : begins(number, external) && !country.isEmpty() ? "+" + country + area + number.substring(external.length()) : number);
    }

    private static boolean begins(String number, String prefix) {
        return !prefix.isEmpty() && number.startsWith(prefix) && number.length() > prefix.length();
    }
}
