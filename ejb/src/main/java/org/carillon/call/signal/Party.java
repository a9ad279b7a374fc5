package org.carillon.call.signal;

/**
 * Who calls or is called (signaling.md section 3.2).
 *
 * @param number optional prefixes {@code R}, {@code S}, {@code N}, {@code I}, then digits, {@code *} and {@code #}; or empty
 * @param sip    user part of the local domain, or {@code user@domain}; or empty
 */
public record Party(String number, String sip) {

    public static final Party NOBODY = new Party("", "");

    public boolean isEmpty() {
        return number.isEmpty() && sip.isEmpty();
    }

    /** Whether both name the same, by name where both have one, else by number. */
    public boolean isSameAs(Party other) {
        return sip.isEmpty() || other.sip.isEmpty() ? !number.isEmpty() && number.equals(other.number) : sip.equalsIgnoreCase(other.sip);
    }
}
