package org.carillon.history;

/** How a call ended, in the list (records.md section 3). */
public enum Status {
    CONNECTED("co"), ALERTED("al"), BUSY("bu"), ERROR("er");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Status of(String word) {
        for (Status status : values()) {
            if (status.word.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
