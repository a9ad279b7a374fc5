package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;

import org.carillon.directory.AppKind;

/** Lists the Messages objects. */
@Dependent
class GetMessagesHandler extends NamedAppsHandler {

    GetMessagesHandler() {
        super("GetMessages", AppKind.MESSAGES, "messages");
    }
}
