package org.carillon.error;

/** The object has changed since the requester read it, and the request was made for what it was then. */
public final class Outdated extends CarillonException {

    public Outdated() {
        super(ErrorId.CONFLICT, "the object was changed since it was read");
    }
}
