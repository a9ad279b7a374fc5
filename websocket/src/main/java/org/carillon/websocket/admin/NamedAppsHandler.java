package org.carillon.websocket.admin;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.AppKind;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the names of the objects of one kind, as objects refer to them. */
abstract class NamedAppsHandler extends AdminHandler {

    private final AppKind kind;
    private final String member;
    @Inject
    private AppRows apps;

    NamedAppsHandler(String mt, AppKind kind, String member) {
        super(mt);
        this.kind = kind;
        this.member = member;
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder names = JsonText.array();
        apps.all().stream().filter(app -> app.kind() == kind).forEach(app -> names.add(JsonText.object().add("name", app.name().value())));
        return new Result.Answer(result().add(member, names).build());
    }
}
