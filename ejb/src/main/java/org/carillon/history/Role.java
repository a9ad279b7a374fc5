package org.carillon.history;

/** What somebody has to do with a call (records.md section 1.1, {@code dir}). */
public enum Role {
    /** Called somebody. */
    FROM("from", false),
    /** Was called. */
    TO("to", true),
    /** Was called, and diverted the call. */
    CF("cf", true),
    /** Transferred the call to somebody who had not answered. */
    CT("ct", true);

    private final String word;
    private final boolean incoming;

    Role(String word, boolean incoming) {
        this.word = word;
        this.incoming = incoming;
    }

    public String word() {
        return word;
    }

    public boolean isIncoming() {
        return incoming;
    }
}
