package org.carillon.websocket.chat;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.chat.ChatMessage;
import org.carillon.chat.ChatTags;
import org.carillon.chat.Chats;
import org.carillon.chat.Draft;
import org.carillon.chat.Target;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Stores a message of the user: to the partner whom {@code topic} names, or, in the own topic, to the one whom {@code notify} names. */
@Dependent
class PostHandler extends ChatHandler {

    @Inject
    private Chats chats;
    @Inject
    private ChatNames names;

    PostHandler() {
        super("Post");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        names.requireSelf(peer, message.bounded("author", NAME_LENGTH));
        ChatMessage stored = chats.post(new Draft(peer.user(), target(peer, message), message.text("text"), Attach.read(message.text("attach")),
                message.text("clientId"), number(message, "repliesTo", 0, Long.MAX_VALUE, 0),
                ChatTags.of(message.texts("tags"))));
        return new Result.Answer(JsonText.message("PostResult").add("error", false).add("id", stored.id()).add("addsTo", stored.addsTo())
                .add("timestamp", stored.at().toEpochMilli()).build());
    }

    private Target target(ChatPeer peer, Message message) {
        String topic = message.required("topic", NAME_LENGTH);
        if (!names.isSelf(peer, topic)) {
            return names.target(topic);
        }
        List<String> notify = message.texts("notify");
        if (notify.size() != 1) {
            throw new InvalidValue("notify", "must name one user or group");
        }
        return names.target(notify.get(0));
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(BooleanRefusal.of(mt(), fault));
    }
}
