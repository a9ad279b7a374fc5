package org.carillon.directory;

/**
 * A rule that sends the calls of an object somewhere else (signaling.md section 6.4, columns cds of pbx-apis.md section 5).
 *
 * @param source     which callers it is for; null for all
 * @param precedence tried before the rules of the user
 */
public record Diversion(Kind kind, Condition condition, Destination destination, DiversionSource source, boolean precedence) {

    /** When: at once, while busy, when nobody answers. */
    public enum Kind {
        CFU, CFB, CFNR
    }

    /** A rule without any condition is what a user set; everything else comes from an administrator (pbx-apis.md section 2.1). */
    public boolean isByUser() {
        return condition.isAlways() && source == null && !precedence;
    }
}
