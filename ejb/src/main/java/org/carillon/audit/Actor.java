package org.carillon.audit;

/**
 * Who asks for a change, and through which channel.
 *
 * @param name    SIP name of a user or app object, or {@code system}
 * @param channel console, client, api, system
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
}
