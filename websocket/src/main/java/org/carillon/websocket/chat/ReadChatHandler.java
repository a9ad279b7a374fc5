package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.Chats;
import org.carillon.chat.Target;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A page of one conversation, the newest message first; the newest page counts as read. */
@Dependent
class ReadChatHandler extends ChatHandler {

    @Inject
    private Chats chats;
    @Inject
    private ChatNames names;
    @Inject
    private ChatText texts;

    ReadChatHandler() {
        super("ReadChat");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        names.requireSelf(peer, message.bounded("topic", NAME_LENGTH));
        Target with = names.target(message.bounded("sip", NAME_LENGTH));
        if (message.flag("noind")) {
            chats.readAll(peer.user(), with);
        } else {
            chats.read(peer.user(), with, moment(message, "older"), count(message)).forEach(found -> peer.tell(message.src(),
                    JsonText.message("ReadChatInd").add("msg", texts.msg(found, peer.user())).build()));
        }
        return new Result.Answer(JsonText.message("ReadChatResult").build());
    }
}
