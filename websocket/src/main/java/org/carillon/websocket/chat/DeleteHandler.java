package org.carillon.websocket.chat;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.chat.Chats;
import org.carillon.error.CarillonException;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Takes a message of the user away. */
@Dependent
class DeleteHandler extends ChatHandler {

    @Inject
    private Chats chats;

    DeleteHandler() {
        super("Delete");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        chats.delete(peer.user(), id(message, "id"));
        return new Result.Answer(JsonText.message("DeleteResult").add("error", false).build());
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(BooleanRefusal.of(mt(), fault));
    }
}
