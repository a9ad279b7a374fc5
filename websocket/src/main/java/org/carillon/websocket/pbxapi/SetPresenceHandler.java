package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.Presences;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Sets one contact of a presence; without a contact that of the phone. */
@Dependent
class SetPresenceHandler extends PbxApiHandler {

    @Inject
    private People people;
    @Inject
    private Presences presences;

    SetPresenceHandler() {
        super("SetPresence");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Guid user = requireOwn(session, people.required(message).guid());
        String contact = message.text("contact");
        presences.set(user, new PresenceItem(contact.isEmpty() ? PresenceItem.TEL : contact, false, message.text("activity"), message.text("note")));
        return new Result.Answer(result().build());
    }
}
