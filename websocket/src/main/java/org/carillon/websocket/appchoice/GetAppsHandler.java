package org.carillon.websocket.appchoice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.connection.Peer;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** All apps of the user and the home screen. {@code UpdateApps} follows whenever either changes. */
@Dependent
class GetAppsHandler implements AppChoiceHandler {

    @Inject
    private AppChoiceText texts;

    @Override
    public String mt() {
        return "GetApps";
    }

    @Override
    public Result handle(AsUser user, Peer peer, Message message) {
        return new Result.Answer(texts.of("GetAppsResult", user.user(), peer));
    }
}
