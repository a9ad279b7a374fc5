package org.carillon.error;

/** A bound of the system is reached. */
public final class LimitExceeded extends CarillonException {

    public LimitExceeded(String what) {
        super(ErrorId.LIMIT, what);
    }
}
