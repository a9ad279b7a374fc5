package org.carillon.websocket.chat;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.chat.ChatTags;
import org.carillon.chat.Chats;
import org.carillon.error.CarillonException;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Gives a message of the user another text. */
@Dependent
class UpdateHandler extends ChatHandler {

    @Inject
    private Chats chats;

    UpdateHandler() {
        super("Update");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        chats.update(peer.user(), id(message, "id"), message.text("text"),
                message.has("tags") ? Optional.of(ChatTags.of(message.texts("tags"))) : Optional.empty());
        return new Result.Answer(JsonText.message("UpdateResult").add("error", false).build());
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(BooleanRefusal.of(mt(), fault));
    }
}
