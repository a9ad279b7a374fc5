package org.carillon.websocket.users;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * A message of the app in which administrators look after users. Whoever has the app gets here; that it is an
 * administrator is asked by {@link org.carillon.account.AccountAdmin} with every message, and refused in words.
 */
interface UsersHandler extends ServiceHandler {

    String APP = "users";

    Result handle(AsUser administrator, Message message);

    @Override
    default String app() {
        return APP;
    }

    @Override
    default Result handle(AppCaller caller, Message message) {
        return handle((AsUser) caller.login().orElseThrow(), message);
    }

    /** The user that the message is about. */
    static Guid user(Message message) {
        return Guid.parse(message.text("guid"));
    }
}
