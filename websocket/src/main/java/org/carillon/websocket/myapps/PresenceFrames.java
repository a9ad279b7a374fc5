package org.carillon.websocket.myapps;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceItem.Status;
import org.carillon.presence.PresenceTarget;
import org.carillon.presence.PresenceView;
import org.carillon.websocket.json.JsonText;

/**
 * Presence as frames. Many clients are told the same view at the same time, so each frame is made once and shared: the
 * last ones are remembered by the identity of what they show.
 */
@ApplicationScoped
public class PresenceFrames {

    private static final int REMEMBERED = 256;
    private final AtomicReferenceArray<Made> made = new AtomicReferenceArray<>(REMEMBERED);

    private record Made(Object shown, String echo, String frame) {
    }

    String own(List<PresenceItem> items) {
        return once(items, "", () -> JsonText.write(JsonText.message("UpdateOwnPresence").add("presence", array(items)).build()));
    }

    /**
     * @param field sip or num, as the client subscribed
     * @param value exactly as the client sent it: the only thing it finds its subscription by
     */
    String of(String field, String value, PresenceView view) {
        return once(view, field + ":" + value, () -> {
            JsonObjectBuilder message = JsonText.message("UpdatePresence").add(field, value).add("up", view.up());
            if (view.target() != null) {
                message.add("ep", endpoint(view.target()));
            }
            return JsonText.write(message.add("presence", array(view.items())).build());
        });
    }

    private String once(Object shown, String echo, Supplier<String> maker) {
        int slot = Math.floorMod(31 * echo.hashCode() + System.identityHashCode(shown), REMEMBERED);
        Made known = made.get(slot);
        if (known != null && known.shown() == shown && known.echo().equals(echo)) {
            return known.frame();
        }
        String frame = maker.get();
        made.set(slot, new Made(shown, echo, frame));
        return frame;
    }

    private static JsonObjectBuilder endpoint(PresenceTarget target) {
        JsonObjectBuilder endpoint = JsonText.object().add("sip", target.sip()).add("dn", target.title()).add("num", target.number());
        return target.email().isEmpty() ? endpoint : endpoint.add("email", target.email());
    }

    private static JsonArrayBuilder array(List<PresenceItem> items) {
        JsonArrayBuilder array = JsonText.array();
        for (PresenceItem item : items) {
            JsonObjectBuilder text = JsonText.object().add("contact", item.contact()).add("activity", item.activity());
            if (item.status() != Status.UNTOLD) {
                text.add("status", item.status().word());
            }
            array.add(item.note().isEmpty() ? text : text.add("note", item.note()));
        }
        return array;
    }
}
