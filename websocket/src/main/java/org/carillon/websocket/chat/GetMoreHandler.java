package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatReader;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** More messages of a filter, older than the one with that id; the src is that of the filter. */
@Dependent
class GetMoreHandler extends ChatHandler {

    @Inject
    private ChatReader reader;
    @Inject
    private ChatText texts;

    GetMoreHandler() {
        super("GetMore");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        texts.addAll(reader.find(peer.user(), peer.filter(message.src()), id(message, "id"), count(message)), peer.user())
                .forEach(found -> peer.tell(message.src(), found));
        return new Result.Answer(JsonText.message("GetMoreResult").build());
    }
}
