package org.carillon.error;

/** A value that must be unique is taken by another object. */
public final class Conflict extends CarillonException {

    private final String field;

    public Conflict(String field) {
        super(ErrorId.CONFLICT, field + " is already in use");
        this.field = field;
    }

    public String field() {
        return field;
    }
}
