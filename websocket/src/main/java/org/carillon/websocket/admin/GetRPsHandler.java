package org.carillon.websocket.admin;

import java.util.Arrays;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;
import org.carillon.start.PbxLocation;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells where this PBX is, and the reverse proxies before it; they are known by their addresses, not by certificates. */
@Dependent
class GetRPsHandler extends AdminHandler {

    @Inject
    private PbxLocation location;
    @Inject
    private Settings settings;

    GetRPsHandler() {
        super("GetRPs");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder proxies = JsonText.array();
        Arrays.stream(settings.get(NetworkSettings.REVERSE_PROXIES).split("\\s+")).filter(address -> !address.isEmpty())
                .forEach(address -> proxies.add(JsonText.object().add("addr", address)));
        return new Result.Answer(result().add("addr", location.address()).add("dns", location.dns()).add("rp", proxies).build());
    }
}
