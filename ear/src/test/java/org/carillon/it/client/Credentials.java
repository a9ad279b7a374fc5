package org.carillon.it.client;

/** What a client logs in with: a user's name and password, or those of a session. */
public record Credentials(String name, String password) {
}
