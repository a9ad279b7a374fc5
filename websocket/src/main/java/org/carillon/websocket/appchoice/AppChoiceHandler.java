package org.carillon.websocket.appchoice;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.connection.Peer;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A message of the app in which users choose and arrange their apps. */
interface AppChoiceHandler extends ServiceHandler {

    String APP = "apps";

    Result handle(AsUser user, Peer peer, Message message);

    @Override
    default String app() {
        return APP;
    }

    @Override
    default Result handle(AppCaller caller, Message message) {
        return handle((AsUser) caller.login().orElseThrow(), caller.connection().peer(), message);
    }
}
