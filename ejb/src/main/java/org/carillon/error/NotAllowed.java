package org.carillon.error;

/** The requester lacks the right that the operation declares. */
public final class NotAllowed extends CarillonException {

    public NotAllowed(String why) {
        super(ErrorId.NOT_ALLOWED, why);
    }
}
