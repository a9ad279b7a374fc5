package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.signal.TurnCredentials;
import org.carillon.websocket.signal.TurnCredentials.Credential;

/** Tells what helps media through the network; the password at the TURN server only where it may travel in clear text. */
@Dependent
class GetStunHandler extends AdminHandler {

    @Inject
    private Settings settings;
    @Inject
    private ClearPasswords passwords;
    @Inject
    private TurnCredentials credentials;

    GetStunHandler() {
        super("GetStun");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Credential turn = credentials.of(session.app().map(app -> app.name().value()).orElse(""));
        return new Result.Answer(result().add("stun", settings.get(NetworkSettings.STUN)).add("turn", settings.get(NetworkSettings.TURN))
                .add("turnUsr", turn.user()).add("turnPwd", passwords.mayTravel(session.connection().peer()) ? turn.password() : "")
                .add("stunSlow", settings.get(NetworkSettings.STUN_SLOW)).build());
    }
}
