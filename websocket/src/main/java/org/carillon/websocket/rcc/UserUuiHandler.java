package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.signal.Signal;
import org.carillon.websocket.json.Message;

/** Sends data to the peer, or to the user. */
@Dependent
class UserUuiHandler extends CallHandler {

    private static final int MAX_DATA = 32_768;

    UserUuiHandler() {
        super("UserUUI");
    }

    @Override
    Action action(Message message) {
        Signal data = new Signal.UserInfo(message.required("uui", MAX_DATA));
        boolean toUser = flag(message, "recv");
        return (calls, monitor, call) -> toUser ? calls.tell(call, data) : calls.say(call, data);
    }
}
