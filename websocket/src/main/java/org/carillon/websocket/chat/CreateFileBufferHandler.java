package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.chat.ChatFiles;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A place for a file that will hang on a message; the file goes there with an HTTP POST. */
@Dependent
class CreateFileBufferHandler extends ChatHandler {

    @Inject
    private ChatFiles files;

    CreateFileBufferHandler() {
        super("CreateFileBuffer");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        ChatFiles.Buffer buffer = files.create(peer.user(), message.text("name"));
        return new Result.Answer(JsonText.message("CreateFileBufferResult").add("id", buffer.id()).add("url", buffer.url()).build());
    }
}
