package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.DirectorySearch;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the names of the groups. */
@Dependent
class GetGroupsHandler extends AdminHandler {

    @Inject
    private DirectorySearch search;

    GetGroupsHandler() {
        super("GetGroups");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder names = JsonText.array();
        search.groups().forEach(group -> names.add(group.name()));
        return new Result.Answer(result().add("groups", names).build());
    }
}
