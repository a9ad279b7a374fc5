package org.carillon.websocket.outgoing;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Route;

/** The same under the name that the 13r1 documentation prints. */
@Dependent
class AppInfoAliasHandler extends AppInfoResultHandler {

    @Override
    public Route route() {
        return Route.base("AppInfo");
    }

    /** Without any info it is the question, which is for services to answer. */
    @Override
    public Result handle(AppCaller caller, Message message) {
        return message.has("info") || message.has("deviceapp") ? super.handle(caller, message) : new Result.Ignored("a question");
    }
}
