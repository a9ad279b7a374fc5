package org.carillon.websocket.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Index;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** The clients of the store, by user. */
@ApplicationScoped
public class ChatPeers {

    private final Index<ChatPeer> byUser = new Index<>();
    private final Map<AppCaller, ChatPeer> pages = new ConcurrentHashMap<>();

    public ChatPeer add(Guid user, Connection connection, BiConsumer<Optional<JsonValue>, JsonObject> out) {
        ChatPeer peer = new ChatPeer(user, connection, out);
        byUser.add(user, peer);
        return peer;
    }

    public void remove(ChatPeer peer) {
        byUser.remove(peer.user(), peer);
    }

    List<ChatPeer> of(Guid user) {
        return byUser.of(user);
    }

    /** That of a page, which is one until its connection ends; in the connection's turn. */
    ChatPeer of(AppCaller page) {
        return pages.computeIfAbsent(page, caller -> {
            ChatPeer peer = add(((AsUser) caller.login().orElseThrow()).user(), caller.connection(), (src, message) -> send(caller, src, message));
            caller.relay(new Ending(() -> {
                pages.remove(caller);
                remove(peer);
            }));
            return peer;
        });
    }

    private static void send(AppCaller page, Optional<JsonValue> src, JsonObject message) {
        JsonObjectBuilder framed = JsonText.object().add("mt", message.get("mt"));
        src.ifPresent(value -> framed.add("src", value));
        message.forEach(framed::add);
        page.connection().send(JsonText.write(framed.build()));
    }

    /** Waits for the end of a connection and takes nothing else. */
    private record Ending(Runnable end) implements AppCaller.Relay {

        @Override
        public boolean take(Message message) {
            return false;
        }

        @Override
        public void ended() {
            end.run();
        }
    }
}
