package org.carillon.websocket.appwebsocket;

import java.util.Optional;

import jakarta.json.JsonObject;

import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.error.NotAllowed;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Refusal;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** A message of a PBX API: needs that API, and a refusal is answered with number and text (pbx-apis.md section 1). */
public abstract class ApiHandler implements AppHandler {

    private final PbxApiName api;
    private final Route route;

    protected ApiHandler(PbxApiName api, String mt) {
        this.api = api;
        this.route = new Route(api.wireName(), mt);
    }

    /** For all messages of the API that have no handler of their own. */
    protected ApiHandler(PbxApiName api) {
        this.api = api;
        this.route = Route.rest(api.wireName());
    }

    /** @throws CarillonException where it cannot be done */
    protected abstract Result handle(ApiSession session, Message message);

    @Override
    public final Route route() {
        return route;
    }

    @Override
    public final Right right() {
        return new Right.Api(api);
    }

    @Override
    public final Result handle(AppCaller caller, Message message) {
        return handle(caller.session(message.api()).orElseThrow(() -> new NotAllowed("there is no such API")), message);
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(Refusal.of(request.mt(), fault));
    }
}
