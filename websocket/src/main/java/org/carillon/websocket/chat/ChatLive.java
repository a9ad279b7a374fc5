package org.carillon.websocket.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.chat.ChatChanged;
import org.carillon.chat.ChatGroupChanged;
import org.carillon.chat.ChatMessage;
import org.carillon.chat.ChatRead;
import org.carillon.chat.ChatStored;
import org.carillon.chat.Target;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;

/** Tells clients that have set a filter what is new, on all devices of all who are in the conversation. */
@ApplicationScoped
public class ChatLive {

    @Inject
    private ChatPeers peers;
    @Inject
    private ChatNames names;
    @Inject
    private ChatText texts;

    void tell(@Observes ChatStored news) {
        tell(news.message(), news.members(), true, false);
    }

    void tell(@Observes ChatChanged news) {
        tell(news.message(), news.members(), false, news.deleted());
    }

    void tell(@Observes ChatRead news) {
        String other = news.partner() == null ? new Target.Group(news.conversation()).name() : names.name(news.partner());
        JsonObject unread = JsonText.message("Unread").add("sip", other).add("unread", news.unread()).build();
        tellAll(news.user(), unread);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatGroupChanged news) {
        JsonObject group = JsonText.message("GroupChanged").add("id", news.group().id()).add("sip", news.group().name()).add("dn", news.group().title()).build();
        news.members().forEach(member -> tellAll(member, group));
        JsonObject deleted = JsonText.message("GroupChanged").add("id", news.group().id()).add("sip", news.group().name()).add("deleted", true).build();
        news.gone().forEach(member -> tellAll(member, deleted));
    }

    private void tellAll(Guid user, JsonObject indication) {
        peers.of(user).forEach(peer -> peer.turn(() -> peer.all().forEach(src -> peer.tell(src, indication))));
    }

    private void tell(ChatMessage message, Set<Guid> members, boolean isNew, boolean deleted) {
        for (Guid member : members) {
            for (ChatPeer peer : peers.of(member)) {
                peer.turn(() -> {
                    for (Optional<JsonValue> src : peer.interested(message, isNew)) {
                        peer.tell(src, deleted ? JsonText.message("Deleted").add("id", message.id()).build() : isNew ? texts.addNew(message, member) : texts.addAll(List.of(message), member).get(0));
                    }
                });
            }
        }
    }
}
