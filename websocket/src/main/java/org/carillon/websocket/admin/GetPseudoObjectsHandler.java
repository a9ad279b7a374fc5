package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.AppKind;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectLists;
import org.carillon.directory.ObjectPage;
import org.carillon.directory.PseudoKind;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the objects of one type other than users, who are found by SearchUsers. */
@Dependent
class GetPseudoObjectsHandler extends AdminHandler {

    @Inject
    private ObjectLists lists;
    @Inject
    private AppRows apps;

    GetPseudoObjectsHandler() {
        super("GetPseudoObjects");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        String type = message.required("pseudo", 16);
        JsonArrayBuilder objects = JsonText.array();
        if (type.equals("config")) {
            lists.templates(ObjectPage.whole()).forEach(row -> add(objects, row.guid(), row.cn()));
        } else if (AppKind.of(type).isPresent()) {
            apps.all().stream().filter(app -> app.kind().word().equals(type)).forEach(app -> add(objects, app.guid(), app.cn()));
        } else {
            PseudoKind kind = PseudoKind.of(type).orElseThrow(() -> new InvalidValue("pseudo", "is unknown"));
            lists.pseudoRows(kind, ObjectPage.whole()).forEach(row -> add(objects, row.guid(), row.cn()));
        }
        return new Result.Answer(result().add("objects", objects).build());
    }

    private static void add(JsonArrayBuilder objects, Guid guid, String cn) {
        objects.add(JsonText.object().add("cn", cn).add("guid", guid.toString()));
    }
}
