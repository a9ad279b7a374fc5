package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.setting.DiallingSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** How numbers are dialled in the node of the one who asks. */
@Dependent
class GetNodeInfoHandler extends PbxApiHandler {

    private static final String ROOT = "root";
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;

    GetNodeInfoHandler() {
        super("GetNodeInfo");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        String node = session.user().flatMap(directory::user).map(UserView::node).orElse(ROOT);
        return new Result.Answer(result().add("name", node).add("prefix_intl", settings.get(DiallingSettings.INTERNATIONAL))
                .add("prefix_ntl", settings.get(DiallingSettings.NATIONAL)).add("prefix_subs", settings.get(DiallingSettings.SUBSCRIBER))
                .add("country_code", settings.get(DiallingSettings.COUNTRY)).add("area_code", settings.get(DiallingSettings.AREA)).build());
    }
}
