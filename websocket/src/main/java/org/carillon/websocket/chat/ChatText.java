package org.carillon.websocket.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.chat.ChatMessage;
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

    /** The indication {@code Add}; numbers of replies and likes are not counted. */
    JsonObjectBuilder add(ChatMessage message, Guid reader) {
        String other = message.inGroup() ? new Target.Group(message.conversation()).name() : names.name(message.partner(reader));
        JsonObjectBuilder json = JsonText.message("Add").add("id", message.id()).add("addsTo", message.addsTo());
        if (message.repliesTo() != 0) {
            json.add("repliesTo", message.repliesTo());
        }
        json.add("author", names.author(message)).add("dn", names.title(message.author()))
                .add("topic", message.inGroup() ? other : names.name(reader)).add("sip", other).add("text", message.html())
                .add("timestamp", message.at().toEpochMilli());
        if (!message.attachments().isEmpty()) {
            json.add("attached", attached(message, reader));
        }
        return json;
    }

    JsonArrayBuilder attached(ChatMessage message, Guid reader) {
        JsonArrayBuilder list = JsonText.array();
        message.attachments().forEach(a -> list.add(JsonText.object().add("name", a.name()).add("url", links.download(a, reader))));
        return list;
    }
}
