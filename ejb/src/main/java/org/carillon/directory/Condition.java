package org.carillon.directory;

/**
 * Refers to a Boolean object by its name: the thing that holds it counts only while the Boolean is on, or, negated, off
 * (pbx-apis.md section 7).
 *
 * @param name empty: counts always
 */
public record Condition(String name, boolean negated) {

    public static final Condition ALWAYS = new Condition("", false);

    public Condition {
        name = Text.optional("condition", name, 64);
    }

    public boolean isAlways() {
        return name.isEmpty();
    }
}
