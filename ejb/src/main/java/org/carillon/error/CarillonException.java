package org.carillon.error;

import jakarta.ejb.ApplicationException;

/**
 * A fault that has a name: every channel (JSON, console, REST) maps it to its own form in one place.
 * The message is written for the person who sent the request and never holds a secret.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class CarillonException extends RuntimeException {

    private final ErrorId id;

    protected CarillonException(ErrorId id, String message) {
        super(message);
        this.id = id;
    }

    public ErrorId id() {
        return id;
    }
}
