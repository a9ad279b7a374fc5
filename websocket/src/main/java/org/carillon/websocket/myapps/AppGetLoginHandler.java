package org.carillon.websocket.myapps;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.apps.AppAccess;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Refusal;
import org.carillon.websocket.routing.Result;

/** Makes the login of the user at the service of an app, if the user may use it (myapps.md section 11). */
@Dependent
class AppGetLoginHandler implements ClientHandler {

    private static final int MAX_FIELD = 128;
    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppLoginText texts;

    @Override
    public String mt() {
        return "AppGetLogin";
    }

    @Override
    public Result handle(Client client, Message message) {
        UserView user = directory.user(client.login().user()).orElseThrow(() -> new NotFound("the user"));
        String name = message.required("app", MAX_FIELD);
        String challenge = message.textOrNumber("challenge");
        if (challenge.isEmpty() || challenge.length() > MAX_FIELD) {
            throw new InvalidValue("challenge", "must have 1 to " + MAX_FIELD + " characters");
        }
        return new Result.Answer(texts.of(user, client.login().session(), name, access.require(user, name), challenge));
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(Refusal.of(mt(), fault));
    }
}
