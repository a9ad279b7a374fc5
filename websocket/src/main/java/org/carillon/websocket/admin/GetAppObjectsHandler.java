package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the app objects whose URL begins with a text, and those of one type if one is named. */
@Dependent
class GetAppObjectsHandler extends AdminHandler {

    private static final int MAX_URL = 1_024;
    @Inject
    private AppRows apps;

    GetAppObjectsHandler() {
        super("GetAppObjects");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        String head = message.bounded("uri", MAX_URL);
        String type = message.text("pseudo");
        return new Result.Answer(result().add("objects", apps.array(apps.all().stream()
                .filter(app -> app.url().startsWith(head) && (type.isEmpty() || app.kind().word().equals(type))).toList())).build());
    }
}
