package org.carillon.websocket.rcc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.Dialog;
import org.carillon.call.control.CallHistory;
import org.carillon.call.control.CallView;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Party;
import org.carillon.websocket.json.JsonText;

/** Writes what those who watch a user are told of a call (rcc.md sections 2 to 5.1). */
final class CallInfo {

    private CallInfo() {
    }

    static JsonObject write(int user, TrackedCall call, Notice notice, Instant now) {
        Dialog dialog = call.view().dialog();
        JsonObjectBuilder json = head(user, call.handle()).add("conf", dialog.conference().toString())
                .add("state", notice.state() == Notice.OF_CALL ? dialog.code() : notice.state()).add("msg", notice.msg())
                .add("peer", peer(call)).add("no", no(call, notice));
        notice.info().ifPresent(info -> json.add("info", JsonText.array().add(info)));
        if (!notice.dtmf().isEmpty()) {
            json.add("dtmf", notice.dtmf());
        }
        json.add("time", Math.max(0, Duration.between(call.view().began(), now).toSeconds()));
        call.view().device().ifPresent(device -> json.add("hw", device.value()));
        return json.build();
    }

    /** The last of a call. */
    static JsonObject over(int user, TrackedCall call) {
        return head(user, call.handle()).add("conf", call.view().dialog().conference().toString()).add("state", 0).add("msg", "del")
                .add("peer", peer(call)).add("no", JsonText.array()).add("del", true).build();
    }

    /** The only one of a call that the device did not take. */
    static JsonObject failed(int user, int call, Party called, Cause cause) {
        return head(user, call).add("state", 0).add("msg", "del").add("peer", Connectors.peer(called, "")).add("no", JsonText.array())
                .add("info", JsonText.array().add(Notice.cause(cause))).add("del", true).build();
    }

    private static JsonObjectBuilder head(int user, int call) {
        return JsonText.message("CallInfo").add("user", user).add("call", call);
    }

    private static JsonObject peer(TrackedCall call) {
        Dialog dialog = call.view().dialog();
        return dialog.remote().isEmpty() ? Connectors.peer(call.dialled(), "") : Connectors.peer(dialog.remote(), dialog.remoteName());
    }

    private static JsonArrayBuilder no(TrackedCall call, Notice notice) {
        JsonArrayBuilder no = JsonText.array();
        CallView view = call.view();
        Optional.ofNullable(call.diverted()).ifPresent(diverted -> diverted(no, diverted));
        if (!call.nominated().isEmpty()) {
            no.add(Connectors.of("leg1", call.nominated(), ""));
        }
        CallHistory history = view.history();
        if (!history.pickedFrom().isEmpty()) {
            no.add(JsonText.object().add("type", "picking")).add(Connectors.of("ct", history.pickedFrom(), ""));
        } else if (!history.transferredBy().isEmpty()) {
            no.add(Connectors.of("ct", history.transferredBy(), ""));
        }
        notice.more().forEach(no::add);
        return no;
    }

    private static void diverted(JsonArrayBuilder no, DivertingLeg2 by) {
        no.add(Connectors.of("leg2", by.diverting(), by.divertingName()));
        if (!by.original().isEmpty()) {
            no.add(Connectors.of("leg2orig", by.original(), by.originalName()));
        }
    }
}
