package org.carillon.audit;

/**
 * Who asks for a change, and through which channel.
 *
 * @param name    SIP name of a user or app object, name of a token with its maker, or {@code system}
 * @param channel console, client, api, rest, system
 */
public record Actor(String name, String channel) {

    public static final Actor SYSTEM = new Actor("system", "system");

    public static Actor console(String name) {
        return new Actor(name, "console");
    }

    public static Actor client(String name) {
        return new Actor(name, "client");
    }

    public static Actor api(String name) {
        return new Actor(name, "api");
    }

    /** A program with a token of the administration API, and the administrator who made the token. */
    public static Actor rest(String token, String maker) {
        return new Actor(token + " (" + maker + ")", "rest");
    }
}
