package org.carillon.websocket.chat;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.chat.ChatMessage;
import org.carillon.chat.ChatStanding;
import org.carillon.chat.ChatStandings;
import org.carillon.chat.FileLinks;
import org.carillon.chat.Target;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;

/** Messages as their readers get them (pbx-apis.md section 11). */
@ApplicationScoped
public class ChatText {

    @Inject
    private ChatNames names;
    @Inject
    private ChatStandings standings;
    @Inject
    private FileLinks links;

    /** The {@code msg} of ReadChatInd. */
    JsonObjectBuilder msg(ChatMessage message, Guid reader) {
        JsonObjectBuilder json = JsonText.object().add("id", message.id()).add("author", names.author(message))
                .add("dn", names.title(message.author())).add("text", message.html()).add("timestamp", message.at().toEpochMilli());
        if (!message.attachments().isEmpty()) {
            json.add("attached", attached(message, reader));
        }
        return json;
    }

    /** The indications {@code Add} of messages that the reader finds. There is no request to like one, so likes are not told. */
    List<JsonObject> addAll(List<ChatMessage> messages, Guid reader) {
        Map<Long, ChatStanding> known = standings.of(reader, messages);
        return messages.stream().map(message -> add(message, reader, known.get(message.id()))).toList();
    }

    /** The indication {@code Add} of a message that was just written. */
    JsonObject addNew(ChatMessage message, Guid reader) {
        return message.repliesTo() == 0 ? add(message, reader, ChatStanding.fresh(message, message.author().equals(reader)))
                : addAll(List.of(message), reader).get(0);
    }

    private JsonObject add(ChatMessage message, Guid reader, ChatStanding standing) {
        String other = message.inGroup() ? new Target.Group(message.conversation()).name() : names.name(message.partner(reader));
        JsonObjectBuilder json = JsonText.message("Add").add("id", message.id()).add("addsTo", message.addsTo());
        if (message.repliesTo() != 0) {
            json.add("repliesTo", message.repliesTo());
        }
        json.add("author", names.author(message)).add("dn", names.title(message.author()))
                .add("topic", message.inGroup() ? other : names.name(reader)).add("sip", other).add("text", message.html())
                .add("timestamp", message.at().toEpochMilli()).add("rtimestamp", standing.latest().toEpochMilli()).add("replies", standing.replies());
        standing.readAt().ifPresent(at -> json.add("read", at.toEpochMilli()));
        json.add("unread", standing.unread());
        if (!message.tags().isEmpty()) {
            JsonArrayBuilder tags = JsonText.array();
            message.tags().forEach(tags::add);
            json.add("tags", tags);
        }
        if (!message.attachments().isEmpty()) {
            json.add("attached", attached(message, reader));
        }
        return json.build();
    }

    JsonArrayBuilder attached(ChatMessage message, Guid reader) {
        JsonArrayBuilder list = JsonText.array();
        message.attachments().forEach(a -> list.add(JsonText.object().add("name", a.name()).add("url", links.download(a, reader))));
        return list;
    }
}
