package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.ObjectLists;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the names of the call filters that objects refer to; a filter has no object of its own. */
@Dependent
class GetFiltersHandler extends AdminHandler {

    @Inject
    private ObjectLists lists;

    GetFiltersHandler() {
        super("GetFilters");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonArrayBuilder names = JsonText.array();
        lists.filters().forEach(names::add);
        return new Result.Answer(result().add("filter", names).build());
    }
}
