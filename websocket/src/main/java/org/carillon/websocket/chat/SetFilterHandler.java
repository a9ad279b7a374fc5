package org.carillon.websocket.chat;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatFilter;
import org.carillon.chat.ChatMessage;
import org.carillon.chat.ChatReader;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells of the newest messages that fit, and from then on of each new one. */
@Dependent
class SetFilterHandler extends ChatHandler {

    @Inject
    private ChatReader reader;
    @Inject
    private FilterText filters;
    @Inject
    private ChatText texts;

    SetFilterHandler() {
        super("SetFilter");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        ChatFilter filter = filters.of(peer, message.object("filter"));
        long discussion = number(message, "addsTo", 1, Long.MAX_VALUE, 0);
        peer.watch(message.src(), discussion == 0 ? filter : new ChatFilter.All(List.of(filter, new ChatFilter.Discussion(discussion))));
        List<ChatMessage> found = reader.find(peer.user(), peer.filter(message.src()), Long.MAX_VALUE, count(message));
        found.forEach(one -> peer.shown(message.src(), one.id()));
        texts.addAll(found, peer.user()).forEach(one -> peer.tell(message.src(), one));
        return new Result.Answer(JsonText.message("SetFilterResult").build());
    }
}
