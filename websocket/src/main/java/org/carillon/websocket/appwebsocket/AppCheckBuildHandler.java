package org.carillon.websocket.appwebsocket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.start.BuildInfo;
import org.carillon.websocket.build.BuildUrl;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** Sends a page to its current build; answered in any case (appwebsocket.md section 11). */
@Dependent
class AppCheckBuildHandler implements HandshakeHandler {

    @Inject
    private BuildInfo build;

    @Override
    public Route route() {
        return Route.base("CheckBuild");
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        JsonObjectBuilder answer = JsonText.message("CheckBuildResult");
        BuildUrl.corrected(message.text("url"), build.build()).ifPresent(url -> answer.add("url", url));
        return new Result.Answer(answer.build());
    }
}
