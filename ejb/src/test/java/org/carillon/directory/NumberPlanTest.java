package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Numbers across nodes: root, below it 7 for the branch and 8 for the plant, below the branch 3 for the shop. */
class NumberPlanTest {

    private final NumberPlan plan = new NumberPlan(List.of(node("Branch", "root", "7"), node("Plant", "root", "8"), node("Shop", "Branch", "3"),
            node("Left", "Right", "1"), node("Right", "Left", "2")));

    private static PseudoRow node(String name, String above, String number) {
        return new PseudoRow(Guid.random(), name, above, "", number, PseudoKind.NODE, "");
    }

    @Test
    void prefixesOfTheNodesComeBefore() {
        assertEquals("101", plan.normalized("root", "101"));
        assertEquals("7101", plan.normalized("Branch", "101"));
        assertEquals("73101", plan.normalized("Shop", "101"));
        assertEquals("101", plan.normalized("no such node", "101"));
    }

    @Test
    void fromWithinANodeLessIsDialled() {
        assertEquals("101", plan.dialled("Shop", "101", "Shop"));
        assertEquals("3101", plan.dialled("Shop", "101", "Branch"));
        assertEquals("73101", plan.dialled("Shop", "101", "root"));
        assertEquals("73101", plan.dialled("Shop", "101", "Plant"));
        assertEquals("101", plan.dialled("root", "101", "Shop"));
    }

    @Test
    void aCircleOfNodesEnds() {
        assertEquals("21101", plan.normalized("Left", "101"));
        assertEquals("101", plan.dialled("Left", "101", "Left"));
    }
}
