package org.carillon.websocket.calllist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.history.CallList;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The user has seen the calls up to the one named by {@code cdr}. */
@Dependent
class SeeCallsHandler implements CallListHandler {

    @Inject
    private CallList list;

    @Override
    public String mt() {
        return "SeeCalls";
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        list.see(CallListHandler.user(caller), CallListHandler.number(message, "cdr"));
        return new Result.Answer(JsonText.message("SeeCallsResult").build());
    }
}
