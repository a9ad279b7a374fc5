package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.call.LegState;
import org.carillon.call.signal.Party;
import org.carillon.condition.BooleanState;
import org.carillon.condition.BooleanState.Reason;
import org.carillon.websocket.json.JsonText;

/**
 * A Boolean object that is watched by a session: one call that goes on, whose peer says how it is, first whether by hand, then whether on
 * (rcc.md section 5.5). Only ever touched by the lane of the calls, except for its name.
 */
final class BooleanMonitor {

    private static final int ON = 1;
    private static final int BY_HAND = 10;
    private final RccSession session;
    private final String name;
    private final Optional<JsonValue> src;
    private int user;
    private int call;
    private String told = "";

    BooleanMonitor(RccSession session, String name, Optional<JsonValue> src) {
        this.session = session;
        this.name = name;
        this.src = src;
    }

    String name() {
        return name;
    }

    void begin(int userHandle, int callHandle) {
        user = userHandle;
        call = callHandle;
    }

    int user() {
        return user;
    }

    /** It is so now, which is told unless it was before. */
    void tell(BooleanState now) {
        String number = number(now);
        if (!number.equals(told)) {
            told = number;
            session.tell(src, info(LegState.CONNECTED, "update", number).build());
        }
    }

    /** There is no such object any more. */
    void gone() {
        if (session.forget(user)) {
            session.tell(src, info(LegState.NULL, "del", "").add("del", true).build());
        }
    }

    private JsonObjectBuilder info(LegState state, String msg, String number) {
        return JsonText.message("CallInfo").add("user", user).add("call", call).add("state", state.number()).add("msg", msg)
                .add("peer", Connectors.peer(new Party(number, ""), "")).add("no", JsonText.array());
    }

    private static String number(BooleanState now) {
        return "%02d".formatted((now.reason() == Reason.MANUAL ? BY_HAND : 0) + (now.on() ? ON : 0));
    }
}
