package org.carillon.websocket.services;

import jakarta.enterprise.context.Dependent;

import org.carillon.directory.PbxApiName;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Ends the subscription, if there is one. */
@Dependent
class UnsubscribeServicesHandler extends ApiHandler {

    UnsubscribeServicesHandler() {
        super(PbxApiName.SERVICES, "UnsubscribeServices");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        session.release(SubscribeServicesHandler.KEY);
        return new Result.Answer(JsonText.message("UnsubscribeServicesResult").build());
    }
}
