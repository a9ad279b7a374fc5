package org.carillon.websocket.calllist;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;

/** A message of the app. Only ever about the calls of the user of the page. */
interface CallListHandler extends ServiceHandler {

    String APP = "calllist";

    @Override
    default String app() {
        return APP;
    }

    static Guid user(AppCaller caller) {
        return ((AsUser) caller.login().orElseThrow()).user();
    }

    /** @throws InvalidValue unless it is a whole number from 0 */
    static long number(Message message, String name) {
        try {
            long number = Long.parseLong(message.textOrNumber(name));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
        throw new InvalidValue(name, "must not be less than 0");
    }
}
