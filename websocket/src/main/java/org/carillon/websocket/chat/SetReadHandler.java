package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.Chats;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The user has read a message, and all before it in that conversation. */
@Dependent
class SetReadHandler extends ChatHandler {

    @Inject
    private Chats chats;

    SetReadHandler() {
        super("SetRead");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        long id = id(message, "id");
        chats.readTo(peer.user(), id);
        return new Result.Answer(JsonText.message("SetReadResult").add("id", id).build());
    }
}
