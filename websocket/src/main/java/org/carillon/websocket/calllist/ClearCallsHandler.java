package org.carillon.websocket.calllist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.history.CallList;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Empties the list of the user, on all pages; {@code CallsCleared} tells them. */
@Dependent
class ClearCallsHandler implements CallListHandler {

    @Inject
    private CallList list;

    @Override
    public String mt() {
        return "ClearCalls";
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        list.clear(CallListHandler.user(caller));
        return new Result.Answer(JsonText.message("ClearCallsResult").build());
    }
}
