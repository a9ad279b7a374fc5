package org.carillon.websocket.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppInfos;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppInfoText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** What a service says about its app, asked or not. There is no answer to an answer. */
@Dependent
class AppInfoResultHandler implements ServiceAnswerHandler {

    @Inject
    private AppInfos infos;

    @Override
    public Route route() {
        return Route.base("AppInfoResult");
    }

    @Override
    public Right right() {
        return Right.LOGGED_IN;
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        if (caller.login().orElse(null) instanceof AsApp login) {
            infos.tell(login.app().guid(), AppInfoText.read(message));
        }
        return Result.NONE;
    }
}
