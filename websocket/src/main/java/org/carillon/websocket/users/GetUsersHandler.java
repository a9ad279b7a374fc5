package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.account.AccountAdmin;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Page;
import org.carillon.directory.UserRow;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A page of the users, by long name; the filter is a part of a name, the number or the address. */
@Dependent
class GetUsersHandler implements UsersHandler {

    private static final int MAX_FILTER = 128;
    private static final int MAX_FIRST = 1_000_000;
    private static final int MAX_COUNT = 200;
    @Inject
    private AccountAdmin accounts;
    @Inject
    private UserJson json;

    @Override
    public String mt() {
        return "GetUsers";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        Page<UserRow> page = accounts.list(administrator.user(), message.bounded("filter", MAX_FILTER), number(message, "first", MAX_FIRST),
                Math.max(1, number(message, "count", MAX_COUNT)));
        JsonArrayBuilder users = JsonText.array();
        page.rows().forEach(user -> users.add(json.row(user)));
        return new Result.Answer(JsonText.message("GetUsersResult").add("users", users).add("total", page.total()).build());
    }

    private static int number(Message message, String name, int max) {
        try {
            int number = message.has(name) ? Integer.parseInt(message.textOrNumber(name)) : 0;
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
        throw new InvalidValue(name, "must be from 0 to " + max);
    }
}
