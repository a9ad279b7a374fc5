package org.carillon.websocket.chat;

import jakarta.enterprise.context.Dependent;

import org.carillon.error.NotAllowed;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Subtopics belong to other stores: this one has the topics of users and groups only. */
@Dependent
class WriteTopicHandler extends ChatHandler {

    WriteTopicHandler() {
        super("WriteTopic");
    }

    @Override
    public Result handle(ChatPeer peer, Message message) {
        throw new NotAllowed("this store keeps no topics of its own");
    }
}
