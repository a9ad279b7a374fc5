package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatGroups;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The groups of the user, each as an indication. */
@Dependent
class ReadGroupsHandler extends ChatHandler {

    @Inject
    private ChatGroups groups;

    ReadGroupsHandler() {
        super("ReadGroups");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        groups.of(peer.user()).forEach(group -> peer.tell(message.src(), JsonText.message("ReadGroupsInd").add("id", group.id())
                .add("sip", group.name()).add("dn", group.title()).build()));
        return new Result.Answer(JsonText.message("ReadGroupsResult").build());
    }
}
