package org.carillon.websocket.admin;

import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.start.PbxLocation;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.api.ApiSession.Held;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** Tells the name of the system and of this PBX, and where it is. */
@Dependent
class MonitorConfigHandler extends MonitorHandler {

    @Inject
    private Settings settings;
    @Inject
    private PbxLocation location;
    @Inject
    private SettingMonitors monitors;

    MonitorConfigHandler() {
        super("MonitorConfig");
    }

    @Override
    Held start(ApiSession session, Message request) {
        Held held = monitors.watch(Set.of(SystemSettings.DOMAIN, SystemSettings.PBX, SystemSettings.PUBLIC_URL, NetworkSettings.DNS,
                NetworkSettings.ADDRESS), () -> tell(session, request));
        tell(session, request);
        return held;
    }

    private void tell(ApiSession session, Message request) {
        session.send(request.src(), JsonText.message("MonitorConfigInfo").add("domain", settings.get(SystemSettings.DOMAIN))
                .add("pbx", settings.get(SystemSettings.PBX)).add("dns", location.dns()).add("ip4", location.address()).build());
    }
}
