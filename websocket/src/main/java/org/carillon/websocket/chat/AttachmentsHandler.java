package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.chat.ChatReader;
import org.carillon.chat.FileLinks;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** What hangs on a message; the id of a file of ours is that of its buffer. */
@Dependent
class AttachmentsHandler extends ChatHandler {

    @Inject
    private ChatReader reader;
    @Inject
    private FileLinks links;

    AttachmentsHandler() {
        super("Attachments");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        JsonArrayBuilder files = JsonText.array();
        reader.message(peer.user(), id(message, "id")).attachments().forEach(a -> files.add(JsonText.object().add("id", a.file())
                .add("url", links.download(a, peer.user())).add("name", a.name())));
        return new Result.Answer(JsonText.message("AttachmentsResult").add("files", files).build());
    }
}
