package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.FoundUser;
import org.carillon.directory.PeopleLists;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists the next users and executives behind a long name. */
@Dependent
class SearchUsersHandler extends AdminHandler {

    private static final int MOST = 20;
    private static final int MAX_NAME = 128;
    @Inject
    private PeopleLists people;

    SearchUsersHandler() {
        super("SearchUsers");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        int limit = message.members().number("limit", MOST);
        if (limit < 1) {
            throw new InvalidValue("limit", "must be at least 1");
        }
        JsonArrayBuilder users = JsonText.array();
        people.find(message.bounded("cn", MAX_NAME), message.flag("includeMatch"), Math.min(limit, MOST)).forEach(user -> users.add(row(user)));
        return new Result.Answer(result().add("user", users).build());
    }

    private static JsonObjectBuilder row(FoundUser user) {
        JsonArrayBuilder emails = JsonText.array();
        user.emails().forEach(emails::add);
        return JsonText.object().add("cn", user.cn()).add("dn", user.title()).add("guid", user.guid().toString()).add("h323", user.name())
                .add("emails", emails);
    }
}
