package org.carillon.websocket.rcc;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Guid;
import org.carillon.directory.UserView;

/** Who a user is to a client of RCC. Told whole each time, also of a user who is gone: clients find theirs by the name, not only by the guid. */
record UserIdentity(Guid guid, String cn, String dn, String name, String number) {

    static UserIdentity of(UserView user) {
        return new UserIdentity(user.guid(), user.cn(), user.title(), user.name().value(), user.number());
    }

    JsonObjectBuilder addTo(JsonObjectBuilder info) {
        return info.add("guid", guid.toString()).add("cn", cn).add("dn", dn).add("h323", name).add("e164", number);
    }
}
