package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/** Sends more digits, keys or something to show; the indication of that name is another message. */
@Dependent
class UserInfoHandler extends CallHandler {

    UserInfoHandler() {
        super("UserInfo");
    }

    @Override
    Action action(Message message) {
        String digits = message.members().scalar("cdpn");
        String shown = message.bounded("dsp", MAX_NAME);
        Party called = new Party(digits.isEmpty() ? message.members().scalar("key") : digits, "");
        if (called.number().length() > MAX_NAME) {
            throw new InvalidValue("cdpn", "is too long");
        }
        Signal info = new Signal.Info(called, false, shown);
        boolean toUser = flag(message, "recv");
        return (calls, monitor, call) -> toUser ? calls.tell(call, info) : calls.say(call, info);
    }
}
