package org.carillon.favourites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Moving one element keeps all the others in their order. */
class MovedTest {

    @Example
    void bothWays() {
        assertEquals(List.of("b", "c", "a"), Moved.to(List.of("a", "b", "c"), "a", 2));
        assertEquals(List.of("c", "a", "b"), Moved.to(List.of("a", "b", "c"), "c", 0));
        assertEquals(List.of("a", "b", "c"), Moved.to(List.of("a", "b", "c"), "b", 1));
    }

    @Property
    void theOthersStayInOrder(@ForAll @Size(min = 1, max = 40) Set<Integer> elements, @ForAll @IntRange(max = 39) int which, @ForAll int position) {
        List<Integer> before = new ArrayList<>(elements);
        Integer moved = before.get(which % before.size());
        List<Integer> after = Moved.to(before, moved, position);
        assertEquals(Math.max(0, Math.min(position, before.size() - 1)), after.indexOf(moved));
        before.remove(moved);
        after.remove(moved);
        assertEquals(before, after);
    }
}
