package org.carillon.websocket.messages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.error.NotFound;
import org.carillon.websocket.chat.ChatHandlers;
import org.carillon.websocket.chat.ChatPeer;
import org.carillon.websocket.chat.ChatPeers;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The store of messages of the PBX itself: its handlers are called in place. */
@ApplicationScoped
public class BuiltInLine implements MessageLine {

    @Inject
    private ChatHandlers handlers;
    @Inject
    private ChatPeers peers;
    private final Map<MessagesSession, ChatPeer> open = new ConcurrentHashMap<>();

    @Override
    public void open(MessagesSession session, JsonObject request) {
        session.owner().ifPresent(user -> open.put(session, peers.add(user, session.connection(), session::tell)));
    }

    @Override
    public Result forward(MessagesSession session, Message request) {
        return handlers.find(request.mt()).orElseThrow(() -> new NotFound("the message type")).handle(open.get(session), request);
    }

    @Override
    public void close(MessagesSession session) {
        ChatPeer peer = open.remove(session);
        if (peer != null) {
            peers.remove(peer);
        }
    }
}
