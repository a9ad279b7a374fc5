package org.carillon.websocket.rcc;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.control.CallControl;
import org.carillon.condition.BooleanObject;
import org.carillon.directory.CallRulesCache;
import org.carillon.directory.HardwareId;
import org.carillon.directory.UserView;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.signal.EndpointInfo;

/** Watches the calls of a user, or of one device, and makes them controllable; tells of those that are there. Or watches a Boolean object. */
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
    @Inject
    private CallRulesCache rules;
    @Inject
    private WatchedBooleans booleans;

    UserInitializeHandler() {
        super("UserInitialize", "user");
    }

    @Override
    Step step(ApiSession session, Message message) {
        Optional<UserView> user = users.named(session, message.text("cn"));
        if (user.isEmpty()) {
            return booleans.named(session, message.text("cn")).map(bool -> watch(bool, message)).orElseGet(() -> Step.refused(RccError.UNKNOWN_USER));
        }
        String hardware = message.bounded("hw", MAX_NAME);
        UserMonitor.Wanted wanted = new UserMonitor.Wanted(user.get().guid(), hardware.isEmpty() ? Optional.empty() : Optional.of(HardwareId.of(hardware)),
                flag(message, "xfer"), flag(message, "disc"), message.src());
        int most = settings.get(CallSettings.WATCHED);
        JsonObject dialling = dialling(wanted);
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

    private Step watch(BooleanObject bool, Message message) {
        int most = settings.get(CallSettings.WATCHED);
        JsonObject dialling = info.dialling();
        return (rcc, answer) -> {
            if (rcc.users() >= most) {
                answer.refused(RccError.NOT_ALLOWED);
                return;
            }
            answer.done(booleans.begin(rcc, bool, message.src()), dialling);
        };
    }

    /* Where the device is none but a number that rings beside: which one. */
    private JsonObject dialling(UserMonitor.Wanted wanted) {
        JsonObjectBuilder more = Json.createObjectBuilder(info.dialling());
        rules.of(wanted.object()).forks().stream().filter(fork -> wanted.device().filter(device -> device.value().equals(fork.hardware())).isPresent()).findFirst()
                .ifPresent(fork -> more.add("mobile", JsonText.object().add("e164", fork.destination().number()).add("h323", fork.destination().name())
                        .add("off", fork.off())));
        return more.build();
    }
}
