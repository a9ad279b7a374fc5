package org.carillon.apps;

/**
 * The secret part of an AppGetLoginResult (myapps.md section 11).
 *
 * @param salt salt of the protected key, or null where the key goes unprotected
 * @param key  session key for the app page, protected with the session's password where there is a salt
 */
public record IssuedLogin(String digest, String salt, String key) {

    @Override
    public String toString() {
        return "issued login";
    }
}
