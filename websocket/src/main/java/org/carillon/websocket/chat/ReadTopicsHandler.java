package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.chat.ChatGroups;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The topics of the user: the own one, and the groups. */
@Dependent
class ReadTopicsHandler extends ChatHandler {

    @Inject
    private ChatGroups groups;
    @Inject
    private ChatNames names;

    ReadTopicsHandler() {
        super("ReadTopics");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        peer.tell(message.src(), topic(names.name(peer.user()), names.title(peer.user())));
        groups.of(peer.user()).forEach(group -> peer.tell(message.src(), topic(group.name(), group.title())));
        return new Result.Answer(JsonText.message("ReadTopicsResult").build());
    }

    private static JsonObject topic(String sip, String title) {
        return JsonText.message("Topic").add("sip", sip).add("dn", title).build();
    }
}
