package org.carillon.websocket.favorites;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * A message of the app in which users keep their favourites: the lists of PbxApi profiles (pbx-apis.md section 2.1), with their
 * order. Only ever about the lists of the user of the page.
 */
interface FavoritesHandler extends ServiceHandler {

    String APP = "favorites";

    Result handle(Guid user, Message message);

    @Override
    default String app() {
        return APP;
    }

    @Override
    default Result handle(AppCaller caller, Message message) {
        return handle(((AsUser) caller.login().orElseThrow()).user(), message);
    }

    /** The answer that all went well. */
    default Result done() {
        return new Result.Answer(JsonText.message(mt() + "Result").build());
    }

    /** @param id of what was made */
    default Result made(long id) {
        return new Result.Answer(JsonText.message(mt() + "Result").add("id", id).build());
    }

    /**
     * A number by which something is named.
     *
     * @throws InvalidValue unless there is one
     */
    static long id(Message message, String name) {
        try {
            return Long.parseLong(message.textOrNumber(name));
        } catch (NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
    }

    /** @throws InvalidValue unless there is a place, from 0 */
    static int position(Message message) {
        long position = id(message, "position");
        if (position < 0 || position > Short.MAX_VALUE) {
            throw new InvalidValue("position", "must be from 0 to " + Short.MAX_VALUE);
        }
        return (int) position;
    }
}
