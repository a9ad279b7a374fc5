package org.carillon.websocket.contacts;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * A message of the app. Whose contacts a user may see and change is asked by {@link org.carillon.contact.ContactBook} with every
 * message.
 */
interface ContactsHandler extends ServiceHandler {

    String APP = "contacts";

    Result handle(Guid user, Message message);

    @Override
    default String app() {
        return APP;
    }

    @Override
    default Result handle(AppCaller caller, Message message) {
        return handle(user(caller), message);
    }

    static Guid user(AppCaller caller) {
        return ((AsUser) caller.login().orElseThrow()).user();
    }
}
