package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.control.Origination;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** Has a phone place a call (rcc.md section 5.2). Whether it does shows in what is told of the call. */
@Dependent
class UserCallHandler extends UserHandler {

    /** 3.1 kHz audio, A-law. */
    private static final String AUDIO = "9090a3";
    @Inject
    private CallControl calls;
    @Inject
    private Destinations destinations;

    UserCallHandler() {
        super("UserCall", "call");
    }

    @Override
    Action action(ApiSession session, Message message) {
        Optional<Party> to = destinations.of(message);
        String control = RemoteControls.of(message.members().number("rc", RemoteControls.CONNECT));
        // Whoever may only control the own phone is not to show another number.
        String shown = session.app().isPresent() ? shown(message) : "";
        String bearer = flag(message, "audio") ? AUDIO : "";
        boolean diverted = !flag(message, "ftyNoCF");
        return (monitor, answer) -> {
            if (to.isEmpty() || control.isEmpty()) {
                answer.refused(to.isEmpty() ? RccError.UNKNOWN_USER : RccError.NOT_SUPPORTED);
                return;
            }
            UserMonitor.Wanted wanted = monitor.wanted();
            Guid[] call = new Guid[1];
            call[0] = calls.originate(new Origination(wanted.object(), wanted.device(), to.get(), shown, control, bearer, diverted),
                    cause -> monitor.failed(call[0], to.get(), cause));
            answer.done(monitor.handle(call[0]));
        };
    }

    private static String shown(Message message) {
        String number = message.members().scalar("srce164");
        if (!number.isEmpty() && !number.matches("[rR]?[0-9*#]{1,64}")) {
            throw new InvalidValue("srce164", "must be a number");
        }
        return number.replace('r', 'R');
    }
}
