package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.chat.ChatReader;
import org.carillon.chat.ChatSummary;
import org.carillon.chat.Target;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The conversations of the user, each as an indication, the latest first. */
@Dependent
class ReadChatsHandler extends ChatHandler {

    private static final int MOST = 1_000;
    @Inject
    private ChatReader reader;
    @Inject
    private ChatNames names;

    ReadChatsHandler() {
        super("ReadChats");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        names.requireSelf(peer, message.bounded("topic", NAME_LENGTH));
        for (ChatSummary chat : reader.summaries(peer.user(), message.flag("unread"), MOST)) {
            peer.tell(message.src(), indication(chat));
        }
        return new Result.Answer(JsonText.message("ReadChatsResult").build());
    }

    private JsonObject indication(ChatSummary chat) {
        JsonObjectBuilder json = JsonText.message("ReadChatsInd");
        if (chat.partner() == null) {
            json.add("sip", new Target.Group(chat.conversation()).name()).add("dn", chat.title()).add("grp", true);
        } else {
            json.add("sip", names.name(chat.partner())).add("dn", names.title(chat.partner()));
        }
        return json.add("timestamp", chat.at().toEpochMilli()).add("unread", chat.unread()).build();
    }
}
