package org.carillon.directory;

/**
 * A part of a list of objects in the order of their long names.
 *
 * @param after the list goes on behind this long name; empty from the beginning
 * @param most  no more than so many
 */
public record ObjectPage(String after, int most) {

    /** More than any list has that is asked for as a whole. */
    private static final int MOST = 5_000;

    public ObjectPage {
        most = Math.max(1, Math.min(most, MOST));
    }

    public static ObjectPage whole() {
        return new ObjectPage("", MOST);
    }
}
