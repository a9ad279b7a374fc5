package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatGroups;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The members of a group of the user, each as an indication. Not of the documented protocol, which can change members only. */
@Dependent
class ReadMembersHandler extends ChatHandler {

    @Inject
    private ChatGroups groups;
    @Inject
    private ChatNames names;

    ReadMembersHandler() {
        super("ReadMembers");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        groups.members(peer.user(), WriteMemberHandler.group(message)).forEach(member -> peer.tell(message.src(),
                JsonText.message("ReadMembersInd").add("id", member.id()).add("sip", names.name(member.user()))
                        .add("dn", names.title(member.user())).add("admin", member.admin()).build()));
        return new Result.Answer(JsonText.message("ReadMembersResult").build());
    }
}
