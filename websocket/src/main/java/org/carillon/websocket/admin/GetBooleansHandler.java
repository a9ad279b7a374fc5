package org.carillon.websocket.admin;

import java.util.Locale;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.condition.Booleans;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the Boolean objects with what they say now, and why. */
@Dependent
class GetBooleansHandler extends AdminHandler {

    private static final int MOST = 200;
    @Inject
    private Booleans booleans;

    GetBooleansHandler() {
        super("GetBooleans");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder all = JsonText.array();
        booleans.page(Paging.last(message, MOST).page()).forEach(object -> all.add(JsonText.object()
                .add("guid", object.guid().toString()).add("name", object.name()).add("on", object.state().on())
                .add("reason", object.state().reason().name().toLowerCase(Locale.ROOT))));
        return new Result.Answer(result().add("booleans", all).build());
    }
}
