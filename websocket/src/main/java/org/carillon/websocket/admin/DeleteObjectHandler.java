package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.DirectoryAdmin;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Deletes an object of any type. */
@Dependent
class DeleteObjectHandler extends AdminHandler {

    @Inject
    private ObjectFinder finder;
    @Inject
    private DirectoryAdmin admin;

    DeleteObjectHandler() {
        super("DeleteObject");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        admin.delete(finder.required(message).object().guid(), session.actor());
        return new Result.Answer(result().build());
    }
}
