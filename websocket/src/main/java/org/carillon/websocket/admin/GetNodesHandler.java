package org.carillon.websocket.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.NumberPlan;
import org.carillon.directory.ObjectLists;
import org.carillon.directory.ObjectPage;
import org.carillon.directory.PseudoKind;
import org.carillon.directory.PseudoRow;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the numbering nodes, with the node above each, and those that are PBXs with the PBX above too. The root is always there. */
@Dependent
class GetNodesHandler extends AdminHandler {

    private static final int MOST = 200;
    @Inject
    private ObjectLists lists;

    GetNodesHandler() {
        super("GetNodes");
    }

    /** @param pbx the PBX above, or null for a node that is no PBX */
    private record Node(String name, String above, String pbx) {

        String key() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        ObjectPage page = Paging.last(message, MOST).page();
        List<Node> nodes = new ArrayList<>();
        if (NumberPlan.ROOT.compareTo(page.after().toLowerCase(Locale.ROOT)) > 0) {
            nodes.add(new Node(NumberPlan.ROOT, "", null));
        }
        lists.pseudoRows(PseudoKind.NODE, page).forEach(row -> nodes.add(new Node(row.cn(), row.node(), null)));
        lists.pseudoRows(PseudoKind.LOC, page).forEach((PseudoRow row) -> nodes.add(new Node(row.cn(), row.node(), row.location())));
        JsonArrayBuilder array = JsonText.array();
        nodes.stream().sorted(Comparator.comparing(Node::key)).limit(page.most()).forEach(node -> array.add(row(node)));
        return new Result.Answer(result().add("nodes", array).build());
    }

    private static JsonObjectBuilder row(Node node) {
        JsonObjectBuilder row = add(JsonText.object().add("name", node.name()), "node", node.above());
        return node.pbx() == null ? row : row.add("loc", node.pbx());
    }
}
