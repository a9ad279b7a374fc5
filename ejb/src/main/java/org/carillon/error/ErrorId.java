package org.carillon.error;

/** The stable ids of faults with their number on the wire (pbx-apis.md section 1). */
public enum ErrorId {
    NOT_FOUND(1),
    NOT_ALLOWED(2),
    INVALID_VALUE(3),
    CONFLICT(4),
    LIMIT(5),
    INTERNAL(6);

    private final int code;

    ErrorId(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
