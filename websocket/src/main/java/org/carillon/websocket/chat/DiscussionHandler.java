package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatFilter;
import org.carillon.chat.ChatReader;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The messages of one discussion, the newest first. */
@Dependent
class DiscussionHandler extends ChatHandler {

    @Inject
    private ChatReader reader;
    @Inject
    private ChatText texts;

    DiscussionHandler() {
        super("Discussion");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        texts.addAll(reader.find(peer.user(), new ChatFilter.Discussion(id(message, "discussion")), Long.MAX_VALUE, count(message)), peer.user())
                .forEach(found -> peer.tell(message.src(), found));
        return new Result.Answer(JsonText.message("DiscussionResult").build());
    }
}
