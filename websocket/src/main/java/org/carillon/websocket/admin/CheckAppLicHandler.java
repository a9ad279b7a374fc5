package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells whether a user has the licence for an app. */
@Dependent
class CheckAppLicHandler extends AdminHandler {

    private static final int MAX_NAME = 256;
    @Inject
    private ObjectFinder finder;
    @Inject
    private Directory directory;

    CheckAppLicHandler() {
        super("CheckAppLic");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        AppLicence licence = new AppLicence(message.required("lic", MAX_NAME));
        boolean ok = directory.user(finder.required(message).object().guid())
                .filter(user -> licence.isThereFor(user, directory.apps())).isPresent();
        return new Result.Answer(result().add("ok", ok).build());
    }
}
