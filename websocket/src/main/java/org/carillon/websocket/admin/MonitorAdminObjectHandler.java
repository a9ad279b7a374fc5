package org.carillon.websocket.admin;

import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.PbxKey;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.api.ApiSession.Held;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/**
 * Tells the key under which passwords of objects are encrypted, itself under the password of the PBX, and that password under
 * the key. Whoever knows the password of the PBX can check it, and then read the others; both are empty while the PBX has
 * no password.
 */
@Dependent
class MonitorAdminObjectHandler extends MonitorHandler {

    @Inject
    private PbxKey key;
    @Inject
    private SettingMonitors monitors;

    MonitorAdminObjectHandler() {
        super("MonitorAdminObject");
    }

    @Override
    Held start(ApiSession session, Message request) {
        Held held = monitors.watch(Set.of(SystemSettings.PBX_PASSWORD), () -> tell(session, request));
        tell(session, request);
        return held;
    }

    private void tell(ApiSession session, Message request) {
        PbxKey.Pair pair = key.pair().orElse(new PbxKey.Pair("", ""));
        session.send(request.src(), JsonText.message("MonitorAdminObjectInfo").add("pwd", pair.password()).add("key", pair.key()).build());
    }
}
