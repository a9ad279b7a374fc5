package org.carillon.websocket.rcc;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.directory.Device;
import org.carillon.directory.UserView;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** Tells which devices a user has. */
@Dependent
class DevicesHandler extends RccHandler {

    @Inject
    private WatchedUsers users;

    DevicesHandler() {
        super("Devices");
    }

    @Override
    Step step(ApiSession session, Message message) {
        Optional<UserView> user = users.named(session, message.text("cn"));
        JsonArrayBuilder devices = JsonText.array();
        user.map(UserView::devices).orElse(List.<Device>of())
                .forEach(device -> devices.add(JsonText.object().add("hw", device.hardwareId().value()).add("text", device.text())));
        return (rcc, answer) -> answer.give(user.isPresent() ? answer.result().add("devices", devices)
                : answer.result().add("devices", devices).add("error", RccError.UNKNOWN_USER.word()));
    }
}
