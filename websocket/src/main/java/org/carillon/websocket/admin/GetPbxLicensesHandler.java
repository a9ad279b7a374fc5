package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.LicenceUse;
import org.carillon.start.BuildInfo;
import org.carillon.websocket.admin.property.ObjectProperties;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells which licences of the PBX users have acquired; there are always as many as they acquire. */
@Dependent
class GetPbxLicensesHandler extends AdminHandler {

    @Inject
    private LicenceUse licences;
    @Inject
    private ObjectProperties properties;
    @Inject
    private BuildInfo build;

    GetPbxLicensesHandler() {
        super("GetPbxLicenses");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder all = JsonText.array();
        licences.acquired(properties.licences()).forEach((name, used) -> {
            if (used > 0) {
                all.add(LicenceText.of(name, build.protocolVersion(), used, used));
            }
        });
        return new Result.Answer(result().add("lic", all).build());
    }
}
