package org.carillon.websocket.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.PbxKey;
import org.carillon.websocket.admin.property.ObjectProperties;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Tells the properties of an object: its own, or with those of its templates. The password comes only if it is asked for by
 * name, under the key of the PBX (pbx-apis.md section 6.2).
 */
@Dependent
class GetObjectHandler extends AdminHandler {

    private static final String GUID = "guid";
    private static final String PASSWORD = "pwd";
    @Inject
    private ObjectFinder finder;
    @Inject
    private ObjectProperties properties;
    @Inject
    private PbxKey key;

    GetObjectHandler() {
        super("GetObject");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        ObjectSnapshot object = finder.required(message);
        List<String> wanted = message.texts("properties");
        Set<String> names = new HashSet<>(wanted);
        JsonObject all = properties.write(object, message.text("template").equals("with"));
        JsonObjectBuilder answer = result();
        all.forEach((name, value) -> {
            if (!message.has("properties") || name.equals(GUID) || names.contains(name)) {
                answer.add(name, value);
            }
        });
        if (names.contains(PASSWORD)) {
            key.passwordOf(object.object().guid()).ifPresent(password -> answer.add(PASSWORD, password));
        }
        return new Result.Answer(answer.build());
    }
}
