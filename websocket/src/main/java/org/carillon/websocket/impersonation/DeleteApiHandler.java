package org.carillon.websocket.impersonation;

import jakarta.enterprise.context.Dependent;

import org.carillon.directory.PbxApiName;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** Ends an API that was opened for a user, with all that goes on in it. */
@Dependent
class DeleteApiHandler implements AppHandler {

    @Override
    public Route route() {
        return new Route(PbxApiName.PBX_IMPERSONATION.wireName(), "DeleteApi");
    }

    @Override
    public Right right() {
        return new Right.Api(PbxApiName.PBX_IMPERSONATION);
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        return new Result.Answer(JsonText.message("DeleteApiResult").add("ok", caller.endImpersonation(message.text("target"))).build());
    }
}
