package org.carillon.websocket.rcc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.call.Dialog;
import org.carillon.call.LegEvent;
import org.carillon.call.LegState;
import org.carillon.call.control.CallView;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/**
 * Tells of all calls of the PBX (rcc.md section 5.4), with numbers of their own. Only ever touched by the lane of the calls; names are looked up
 * in the turn of the connection.
 */
final class PbxCalls {

    private final ApiSession session;
    private final Optional<JsonValue> src;
    private final Directory directory;
    private final Map<Guid, Integer> numbers = new HashMap<>();
    private int last;

    PbxCalls(ApiSession session, Optional<JsonValue> src, Directory directory) {
        this.session = session;
        this.src = src;
        this.directory = directory;
    }

    /** Tells of a call unless it has been told of. */
    void show(CallView call) {
        if (numbers.containsKey(call.call()) || call.dialog().state() == LegState.NULL) {
            return;
        }
        int number = ++last;
        numbers.put(call.call(), number);
        Dialog dialog = call.dialog();
        send(() -> JsonText.message("CallAdd").add("guid", call.object().toString()).add("cn", cn(call.object())).add("call", number)
                .add("state", dialog.code()).add("conf-id", dialog.conference().toString()).add("call-id", dialog.call().toString()));
    }

    private String cn(Guid object) {
        return directory.user(object).map(UserView::cn).or(() -> directory.app(object).map(AppView::cn)).orElse("");
    }

    void happened(CallView call, LegEvent event) {
        show(call);
        Integer number = numbers.get(call.call());
        if (number == null) {
            return;
        }
        Dialog dialog = call.dialog();
        Notices.of(call, event).ifPresent(notice -> send(() -> JsonText.message("CallUpdate").add("call", number).add("msg", notice.msg())
                .add("local", Connectors.endpoint(dialog.remote())).add("remote", Connectors.endpoint(dialog.member()))
                .add("state", notice.state() == Notice.OF_CALL ? dialog.code() : notice.state())));
        if (dialog.state() == LegState.NULL && event.signal().isPresent()) {
            numbers.remove(call.call());
            send(() -> JsonText.message("CallDel").add("call", number));
        }
    }

    private void send(Supplier<JsonObjectBuilder> message) {
        session.connection().turn(() -> session.send(src, message.get().build()));
    }
}
