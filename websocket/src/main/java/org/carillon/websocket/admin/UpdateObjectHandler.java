package org.carillon.websocket.admin;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.audit.Actor;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.websocket.admin.property.ObjectEdit;
import org.carillon.websocket.admin.property.ObjectProperties;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Creates or changes an object (pbx-apis.md section 6.2). Only properties that are present change anything. A password comes
 * in clear text, see {@link ClearPasswords}. The answer is sent when the change is stored and in force.
 */
@Dependent
class UpdateObjectHandler extends AdminHandler {

    private static final String THE_ONE_OF_THIS_NAME = "*";
    private static final String THE_ONE_OR_A_NEW_ONE = "?";
    private static final int MAX_NAME = 128;
    @Inject
    private ObjectReader objects;
    @Inject
    private ObjectProperties properties;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private ClearPasswords passwords;

    UpdateObjectHandler() {
        super("UpdateObject");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        if (message.has("pwd") && !passwords.mayTravel(session.connection().peer())) {
            throw new NotAllowed("passwords are taken over TLS only");
        }
        Optional<ObjectSnapshot> before = find(message);
        if (before.isEmpty()) {
            message.required("cn", MAX_NAME);
        }
        ObjectEdit edit = properties.read(message.members(), before, !message.text("template").equals("without"));
        JsonObjectBuilder answer = result();
        Guid guid = before.map(object -> object.object().guid()).orElse(null);
        store(session.actor(), edit, guid, answer);
        return new Result.Answer(answer.build());
    }

    private void store(Actor actor, ObjectEdit edit, Guid known, JsonObjectBuilder answer) {
        if (known == null) {
            Guid made = edit.finish().create(admin, actor);
            edit.stored(made);
            answer.add("guid", made.toString());
        } else {
            edit.finish().change(admin, known, actor);
            edit.stored(known);
        }
    }

    /* Empty for a new object. */
    private Optional<ObjectSnapshot> find(Message message) {
        String guid = message.text("guid");
        switch (guid) {
            case "":
                return Optional.empty();
            case THE_ONE_OR_A_NEW_ONE:
                return objects.findByLongName(message.required("cn", MAX_NAME));
            case THE_ONE_OF_THIS_NAME:
                return Optional.of(existing(objects.findByLongName(message.required("cn", MAX_NAME))));
            default:
                return Optional.of(existing(objects.find(Guid.parse(guid))));
        }
    }

    private static ObjectSnapshot existing(Optional<ObjectSnapshot> found) {
        return found.orElseThrow(() -> new NotFound("the object"));
    }
}
