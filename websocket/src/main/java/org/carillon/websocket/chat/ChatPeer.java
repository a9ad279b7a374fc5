package org.carillon.websocket.chat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.chat.ChatFilter;
import org.carillon.chat.ChatMessage;
import org.carillon.directory.Guid;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotFound;
import org.carillon.websocket.connection.Connection;

/**
 * One client of the store: a session of PbxMessages, or a page that is logged in to the app. Who it is comes from the login alone.
 * Its filters change, and are told, in the turn of its connection.
 */
public final class ChatPeer {

    private static final int FILTERS = 20;
    private final Guid user;
    private final Connection connection;
    private final BiConsumer<Optional<JsonValue>, JsonObject> out;
    private final Map<Optional<JsonValue>, Watch> watches = new HashMap<>();

    /** @param shown messages that were told when the filter was set, and may be announced only after that */
    private record Watch(ChatFilter filter, Set<Long> shown) {
    }

    ChatPeer(Guid user, Connection connection, BiConsumer<Optional<JsonValue>, JsonObject> out) {
        this.user = user;
        this.connection = connection;
        this.out = out;
    }

    Guid user() {
        return user;
    }

    void tell(Optional<JsonValue> src, JsonObject message) {
        out.accept(src, message);
    }

    void turn(Runnable task) {
        connection.turn(task);
    }

    /** @throws LimitExceeded if too many filters are set */
    void watch(Optional<JsonValue> src, ChatFilter filter) {
        if (watches.size() >= FILTERS && !watches.containsKey(src)) {
            throw new LimitExceeded("too many filters are set");
        }
        watches.put(src, new Watch(filter, new HashSet<>()));
    }

    /** The message was told because of that filter. */
    void shown(Optional<JsonValue> src, long message) {
        watches.get(src).shown().add(message);
    }

    /** @throws NotFound unless a filter was set with that src */
    ChatFilter filter(Optional<JsonValue> src) {
        if (!watches.containsKey(src)) {
            throw new NotFound("the filter");
        }
        return watches.get(src).filter();
    }

    /** Where the message is to be told of. */
    List<Optional<JsonValue>> interested(ChatMessage message, boolean isNew) {
        return watches.entrySet().stream().filter(e -> e.getValue().filter().matches(message))
                .filter(e -> !isNew || !e.getValue().shown().contains(message.id())).map(Map.Entry::getKey).toList();
    }

    List<Optional<JsonValue>> all() {
        return List.copyOf(watches.keySet());
    }
}
