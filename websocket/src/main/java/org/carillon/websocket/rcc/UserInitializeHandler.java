package org.carillon.websocket.rcc;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.call.control.CallControl;
import org.carillon.directory.HardwareId;
import org.carillon.directory.UserView;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.signal.EndpointInfo;

/** Watches the calls of a user, or of one device, and makes them controllable; tells of those that are there. */
@Dependent
class UserInitializeHandler extends RccHandler {

    @Inject
    private WatchedUsers users;
    @Inject
    private CallControl calls;
    @Inject
    private Settings settings;
    @Inject
    private EndpointInfo info;
    @Inject
    private Clock clock;

    UserInitializeHandler() {
        super("UserInitialize", "user");
    }

    @Override
    Step step(ApiSession session, Message message) {
        Optional<UserView> user = users.named(session, message.text("cn"));
        if (user.isEmpty()) {
            return Step.refused(RccError.UNKNOWN_USER);
        }
        String hardware = message.bounded("hw", MAX_NAME);
        UserMonitor.Wanted wanted = new UserMonitor.Wanted(user.get().guid(), hardware.isEmpty() ? Optional.empty() : Optional.of(HardwareId.of(hardware)),
                flag(message, "xfer"), flag(message, "disc"), message.src());
        int most = settings.get(CallSettings.WATCHED);
        JsonObject dialling = info.dialling();
        return (rcc, answer) -> {
            if (rcc.users() >= most) {
                answer.refused(RccError.NOT_ALLOWED);
                return;
            }
            UserMonitor monitor = new UserMonitor(rcc, wanted, clock);
            int handle = rcc.watch(monitor);
            calls.of(wanted.object()).forEach(monitor::show);
            answer.done(handle, dialling);
        };
    }
}
