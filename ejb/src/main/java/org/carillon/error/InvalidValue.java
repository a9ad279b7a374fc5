package org.carillon.error;

/** A value from outside that its type refuses; names the field and the rule, not the value. */
public final class InvalidValue extends CarillonException {

    private final String field;

    public InvalidValue(String field, String rule) {
        super(ErrorId.INVALID_VALUE, field + " " + rule);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
