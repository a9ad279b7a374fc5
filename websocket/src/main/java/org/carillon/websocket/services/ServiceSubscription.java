package org.carillon.websocket.services;

import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.websocket.api.ApiSession;

/** A service that wants to know about others, until it does no more. Changes in the connection's turn. */
final class ServiceSubscription implements ApiSession.Held {

    private final ApiSession session;
    private final Optional<JsonValue> src;
    private final ServiceLists lists;
    private JsonObject seen;

    ServiceSubscription(ApiSession session, Optional<JsonValue> src, ServiceLists lists) {
        this.session = session;
        this.src = src;
        this.lists = lists;
    }

    ApiSession session() {
        return session;
    }

    /** Sends the list unless it is the one that was sent last. */
    void show(JsonObject list) {
        if (!list.equals(seen)) {
            seen = list;
            session.send(src, list);
        }
    }

    @Override
    public void release() {
        lists.remove(this);
    }
}
