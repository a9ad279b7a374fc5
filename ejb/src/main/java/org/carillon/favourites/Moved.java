package org.carillon.favourites;

import java.util.ArrayList;
import java.util.List;

/** A list of which one element was taken out and put in elsewhere. */
final class Moved {

    private Moved() {
    }

    /** @param position of the element in the new list, from 0; what lies outside counts as the nearest end */
    static <T> List<T> to(List<T> before, T element, int position) {
        List<T> after = new ArrayList<>(before);
        after.remove(element);
        after.add(Math.max(0, Math.min(position, after.size())), element);
        return after;
    }
}
