package org.carillon.error;

/** The object that a request names does not exist. */
public final class NotFound extends CarillonException {

    public NotFound(String what) {
        super(ErrorId.NOT_FOUND, what + " not found");
    }
}
