package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.websocket.admin.property.ObjectProperties;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells the phone configuration that an object has, itself or from its templates; an empty one if it has none. */
@Dependent
class GetPhoneConfigHandler extends AdminHandler {

    private static final String PHONE = "phone";
    @Inject
    private ObjectFinder finder;
    @Inject
    private ObjectProperties properties;

    GetPhoneConfigHandler() {
        super("GetPhoneConfig");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonObject all = properties.write(finder.required(message), true);
        JsonValue phone = all.getOrDefault(PHONE, JsonText.object().build());
        return new Result.Answer(result().add(PHONE, phone).build());
    }
}
