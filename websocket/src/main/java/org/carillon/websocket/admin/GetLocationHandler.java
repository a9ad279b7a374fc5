package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.error.NotFound;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.start.PbxLocation;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Tells where a PBX of the system can be reached; this one is the only one. Its AppWebsocket is
 * {@code wss://<dns or addr>:<https>/<module>/APPS/websocket} (pbx-apis.md section 6.1).
 */
@Dependent
class GetLocationHandler extends AdminHandler {

    private static final String MODULE = "PBX0";
    private static final int MAX_NAME = 64;
    @Inject
    private PbxLocation location;
    @Inject
    private Settings settings;

    GetLocationHandler() {
        super("GetLocation");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        String pbx = settings.get(SystemSettings.PBX);
        if (!message.required("loc", MAX_NAME).equalsIgnoreCase(pbx)) {
            throw new NotFound("the PBX");
        }
        return new Result.Answer(result().add("loc", pbx).add("http", location.httpPort()).add("https", location.httpsPort())
                .add("module", MODULE).add("dns", location.dns()).add("addr", location.address()).build());
    }
}
