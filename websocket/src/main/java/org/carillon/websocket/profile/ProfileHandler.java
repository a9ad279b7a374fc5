package org.carillon.websocket.profile;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.appservice.Sealed;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A message of the app in which users look after their own account. */
interface ProfileHandler extends ServiceHandler {

    String APP = "profile";

    Result handle(AsUser user, String address, Message message);

    @Override
    default String app() {
        return APP;
    }

    @Override
    default Result handle(AppCaller caller, Message message) {
        return handle((AsUser) caller.login().orElseThrow(), caller.connection().peer().address(), message);
    }

    /** A secret that the page encrypted. */
    static String secret(AsUser user, Message message, String name) {
        return Sealed.open(user, message, name);
    }
}
