package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;

import org.carillon.directory.AppKind;

/** Lists the Push objects. */
@Dependent
class GetPushHandler extends NamedAppsHandler {

    GetPushHandler() {
        super("GetPush", AppKind.PUSH, "push");
    }
}
