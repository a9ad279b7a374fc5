package org.carillon.websocket.admin;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.LicenceUse;
import org.carillon.start.BuildInfo;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells for which apps users have licences, and how many do; several objects of one app count together. */
@Dependent
class GetAppLicsHandler extends AdminHandler {

    @Inject
    private Directory directory;
    @Inject
    private LicenceUse licences;
    @Inject
    private BuildInfo build;

    GetAppLicsHandler() {
        super("GetAppLics");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Map<String, Long> used = new TreeMap<>();
        for (AppView app : directory.apps()) {
            if (!app.unlicensed() && !app.fileName().isEmpty()) {
                used.merge(AppLicence.of(app).name(), licences.usersOf(app.guid()), Long::sum);
            }
        }
        JsonArrayBuilder all = JsonText.array();
        used.forEach((name, users) -> all.add(LicenceText.of(name, build.protocolVersion(), users, users).add("key", "")));
        return new Result.Answer(result().add("lic", all).build());
    }
}
