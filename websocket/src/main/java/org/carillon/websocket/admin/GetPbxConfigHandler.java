package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells the name of this PBX. */
@Dependent
class GetPbxConfigHandler extends AdminHandler {

    @Inject
    private Settings settings;

    GetPbxConfigHandler() {
        super("GetPbxConfig");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        return new Result.Answer(result().add("loc", settings.get(SystemSettings.PBX)).build());
    }
}
