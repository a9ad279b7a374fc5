package org.carillon.websocket.myapps;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.json.JsonObjectBuilder;

import org.carillon.call.Dialog;
import org.carillon.call.DialogEvent;
import org.carillon.call.LegState;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;

/**
 * The calls of one who is watched, as messages for one client (myapps.md section 12.4). The protocol has no word for a right that has
 * gone: then the client is told that the calls are over.
 */
final class DialogFrames {

    private final WatchTarget target;
    private final Consumer<String> client;
    private final Set<Guid> shown = new LinkedHashSet<>();

    /** @param target named as the client named it, since it finds its subscription by that */
    DialogFrames(WatchTarget target, Consumer<String> client) {
        this.target = target;
        this.client = client;
    }

    void tell(DialogEvent event) {
        if (event instanceof DialogEvent.Shown told) {
            shown.add(told.dialog().call());
            client.accept(JsonText.write(message(told.dialog().call())
                    .add("confId", told.dialog().conference().toString()).add("remote", remote(told.dialog())).add("state", state(told.dialog())).build()));
        } else if (event instanceof DialogEvent.Over told && shown.remove(told.dialog().call())) {
            over(told.dialog().call());
        } else if (event instanceof DialogEvent.Hidden) {
            shown.forEach(this::over);
            shown.clear();
        }
    }

    private void over(Guid call) {
        client.accept(JsonText.write(message(call).add("deleted", true).build()));
    }

    private JsonObjectBuilder message(Guid call) {
        return JsonText.message("DialogInfo").add(target.field(), target.value()).add("callId", call.toString());
    }

    private static JsonObjectBuilder remote(Dialog dialog) {
        return dialog.remote().isEmpty() ? JsonText.object()
                : JsonText.object().add("sip", dialog.remote().sip()).add("dn", dialog.remoteName()).add("num", dialog.remote().number());
    }

    private static JsonObjectBuilder state(Dialog dialog) {
        return JsonText.object().add("name", name(dialog.state())).add("outgoing", dialog.outgoing()).add("hold", dialog.hold()).add("held", dialog.held())
                .add("waiting", dialog.waiting());
    }

    private static String name(LegState state) {
        return switch (state) {
            case NULL -> "idle";
            case SETUP -> "calling";
            case SETUP_ACK -> "incomplete";
            case CALL_PROC -> "complete";
            case ALERT -> "alerting";
            case CONNECTED -> "connected";
            case DISC_SENT -> "disconnecting";
            case DISC_RECEIVED -> "disconnected";
            case PARKED -> "parked";
        };
    }
}
