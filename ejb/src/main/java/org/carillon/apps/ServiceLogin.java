package org.carillon.apps;

import org.carillon.digest.SessionKey;

/** The secret part of a login of an app object at a service. */
public record ServiceLogin(String digest, SessionKey key) {

    @Override
    public String toString() {
        return "service login";
    }
}
