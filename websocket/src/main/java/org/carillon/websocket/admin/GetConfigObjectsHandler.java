package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.ConfigRow;
import org.carillon.directory.ObjectLists;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the config templates with those that they follow themselves. */
@Dependent
class GetConfigObjectsHandler extends AdminHandler {

    private static final int MOST = 50;
    @Inject
    private ObjectLists lists;

    GetConfigObjectsHandler() {
        super("GetConfigObjects");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Paging paging = Paging.more(message, MOST);
        JsonArrayBuilder objects = JsonText.array();
        JsonObjectBuilder answer = result();
        paging.cut(lists.templates(paging.pageAndOne()), ConfigRow::cn, answer).forEach(row -> objects.add(row(row)));
        return new Result.Answer(answer.add("objects", objects).build());
    }

    private static JsonObjectBuilder row(ConfigRow row) {
        JsonArrayBuilder parents = JsonText.array();
        row.parents().forEach(parents::add);
        return JsonText.object().add("cn", row.cn()).add("config", parents);
    }
}
