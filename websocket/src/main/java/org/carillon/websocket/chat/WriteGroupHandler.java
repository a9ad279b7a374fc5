package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatGroup;
import org.carillon.chat.ChatGroups;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Makes a group, or gives one another name; without a name it is deleted. */
@Dependent
class WriteGroupHandler extends ChatHandler {

    @Inject
    private ChatGroups groups;

    WriteGroupHandler() {
        super("WriteGroup");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        long id = number(message, "id", 1, Long.MAX_VALUE, 0);
        String title = message.text("dn");
        if (id != 0 && title.isEmpty()) {
            groups.delete(peer.user(), id);
            return new Result.Answer(JsonText.message("WriteGroupResult").add("id", id).build());
        }
        ChatGroup group = id == 0 ? groups.create(peer.user(), title) : groups.rename(peer.user(), id, title);
        return new Result.Answer(JsonText.message("WriteGroupResult").add("id", group.id()).add("sip", group.name()).build());
    }
}
