package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.ObjectLists;
import org.carillon.directory.ObjectPage;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the long names of the config templates. */
@Dependent
class GetConfigsHandler extends AdminHandler {

    @Inject
    private ObjectLists lists;

    GetConfigsHandler() {
        super("GetConfigs");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder names = JsonText.array();
        lists.templates(ObjectPage.whole()).forEach(row -> names.add(row.cn()));
        return new Result.Answer(result().add("configs", names).build());
    }
}
