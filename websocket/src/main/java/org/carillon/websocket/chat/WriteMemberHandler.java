package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatGroups;
import org.carillon.chat.ChatMember;
import org.carillon.chat.Target;
import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Takes somebody into a group, changes the right of a member, or, with the id alone, takes a member out. */
@Dependent
class WriteMemberHandler extends ChatHandler {

    @Inject
    private ChatGroups groups;
    @Inject
    private ChatNames names;

    WriteMemberHandler() {
        super("WriteMember");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        long group = group(message);
        String name = message.bounded("member", NAME_LENGTH);
        if (name.isEmpty()) {
            groups.remove(peer.user(), group, member(peer, group, id(message, "id")));
            return new Result.Answer(JsonText.message("WriteMemberResult").build());
        }
        ChatMember member = groups.put(peer.user(), group, names.user(name).orElseThrow(() -> new NotFound("the user")), message.flag("admin"));
        return new Result.Answer(JsonText.message("WriteMemberResult").add("id", member.id()).build());
    }

    /** The group, by its number or its name. */
    static long group(Message message) {
        String group = message.textOrNumber("grp");
        return Target.Group.of(group).map(Target.Group::id).orElseGet(() -> id(message, "grp"));
    }

    private Guid member(ChatPeer peer, long group, long id) {
        return groups.members(peer.user(), group).stream().filter(member -> member.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("the member")).user();
    }
}
