package org.carillon.call;

import org.carillon.call.signal.Party;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;

/**
 * A user or app object as a party of calls.
 *
 * @param name what to call it
 * @param app  whether it is an app object
 */
public record Identity(Guid guid, Party party, String name, boolean app) {

    static Identity of(UserView user) {
        return new Identity(user.guid(), new Party(user.number(), user.name().value()), user.title(), false);
    }

    static Identity of(AppView app) {
        return new Identity(app.guid(), new Party("", app.name().value()), app.title(), true);
    }
}
