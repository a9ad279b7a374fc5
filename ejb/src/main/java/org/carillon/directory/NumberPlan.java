package org.carillon.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of numbering nodes: each has the number under which the node above reaches it, and below the root a number is
 * dialled from elsewhere behind the numbers of the nodes on the way to it.
 */
public final class NumberPlan {

    public static final String ROOT = "root";
    private final Map<String, PseudoRow> nodes = new HashMap<>();

    /** @param nodes objects of the kinds that make nodes; the root is there without one */
    public NumberPlan(List<PseudoRow> nodes) {
        nodes.forEach(node -> this.nodes.put(node.cn(), node));
    }

    /** The number from the root: prefixes of the nodes, then the number itself; a circle of nodes counts once. */
    public String normalized(String node, String number) {
        return prefix(node, new HashSet<>()) + number;
    }

    /** The number as somebody in a node dials it: without what leads to that node, or the whole from the root. */
    public String dialled(String node, String number, String fromNode) {
        if (node.equals(fromNode)) {
            return number;
        }
        return isBelow(node, fromNode) ? normalized(node, number).substring(normalized(fromNode, "").length()) : normalized(node, number);
    }

    private boolean isBelow(String node, String upper) {
        Set<String> seen = new HashSet<>();
        for (PseudoRow at = nodes.get(node); at != null && seen.add(at.cn()); at = nodes.get(at.node())) {
            if (at.node().equals(upper)) {
                return true;
            }
        }
        return false;
    }

    private String prefix(String node, Set<String> seen) {
        PseudoRow at = nodes.get(node);
        return at == null || !seen.add(node) ? "" : prefix(at.node(), seen) + at.number();
    }
}
