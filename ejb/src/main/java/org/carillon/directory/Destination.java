package org.carillon.directory;

/**
 * Where a call is sent: a number, or the name of an object. A number is kept as it is dialled, with node prefixes and all.
 *
 * @param number empty where the name counts
 * @param name   h323 name of an object, or empty
 */
public record Destination(String number, String name) {

    public static final Destination NONE = new Destination("", "");

    public Destination {
        number = Text.optional("number", number, 64);
        name = Text.optional("name", name, 64);
    }

    public boolean isNone() {
        return number.isEmpty() && name.isEmpty();
    }
}
