package org.carillon.websocket.pbxapi;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceItem.Status;
import org.carillon.presence.PresenceTarget;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences.Watch;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/**
 * One subscription to a presence. Told first whether there is anything to see, then what; while the right is missing it
 * waits. Everything carries the src of the request, for a presence does not say whose it is (pbx-apis.md section 2.1).
 * Begins with {@link #start} and ends with its release; nothing is told after that.
 */
final class PresenceSubscription implements ApiSession.Held {

    private final ApiSession session;
    private final Optional<JsonValue> src;
    private final Function<Consumer<PresenceView>, Watch> source;
    private Watch watch;
    private boolean ended;
    private PresenceView last;

    PresenceSubscription(ApiSession session, Optional<JsonValue> src, Function<Consumer<PresenceView>, Watch> source) {
        this.session = session;
        this.src = src;
        this.source = source;
    }

    /** In the connection's turn, like the release. */
    void start() {
        if (!ended) {
            watch = source.apply(view -> session.connection().turn(() -> tell(view)));
        }
    }

    @Override
    public void release() {
        ended = true;
        if (watch != null) {
            watch.close();
        }
    }

    private void tell(PresenceView view) {
        if (ended) {
            return;
        }
        boolean changed = last == null || last.up() != view.up() || view.up() && !endpoint(view.target()).equals(endpoint(last.target()));
        if (changed) {
            JsonObjectBuilder state = JsonText.message("PresenceState").add("up", view.up());
            if (view.up()) {
                endpoint(view.target()).forEach(state::add);
            }
            session.send(src, state.build());
        }
        if (view.up() && (changed || !view.items().equals(last.items()))) {
            session.send(src, JsonText.message("PresenceUpdate").add("presence", items(view)).build());
        }
        last = view;
    }

    private static JsonObject endpoint(PresenceTarget target) {
        JsonObjectBuilder endpoint = JsonText.object().add("sip", target.sip()).add("num", target.number()).add("dn", target.title());
        return (target.email().isEmpty() ? endpoint : endpoint.add("email", target.email())).build();
    }

    private static JsonArrayBuilder items(PresenceView view) {
        JsonArrayBuilder items = JsonText.array();
        for (PresenceItem item : view.items()) {
            JsonObjectBuilder text = JsonText.object().add("contact", item.contact());
            if (item.status() != Status.UNTOLD) {
                text.add("status", item.status().word());
            }
            items.add(text.add("activity", item.activity()).add("note", item.note()));
        }
        return items;
    }
}
