package org.carillon.websocket.rcc;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/** Sends digits to the peer, or to the user. */
@Dependent
class UserDtmfHandler extends CallHandler {

    private static final Pattern DIGITS = Pattern.compile("[0-9*#A-D]{1,64}");

    UserDtmfHandler() {
        super("UserDTMF");
    }

    @Override
    Action action(Message message) {
        String digits = message.members().scalar("dtmf").toUpperCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidValue("dtmf", "must be digits");
        }
        Signal keys = Signal.Facilities.of(new Facility.Digits(digits));
        boolean toUser = flag(message, "recv");
        return (calls, monitor, call) -> toUser ? calls.tell(call, keys) : calls.say(call, keys);
    }
}
