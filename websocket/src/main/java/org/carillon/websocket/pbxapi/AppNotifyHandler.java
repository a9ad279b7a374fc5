package org.carillon.websocket.pbxapi;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.apps.AppNotice;
import org.carillon.directory.UserView;
import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Shows the user something in all clients. The error of this one message is a text (pbx-apis.md section 2.1). */
@Dependent
class AppNotifyHandler extends PbxApiHandler {

    private static final int MAX_NAME = 192;
    @Inject
    private People people;
    @Inject
    private Event<AppNotice> notices;

    AppNotifyHandler() {
        super("AppNotify");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<UserView> user = people.named(message.required("sip", MAX_NAME));
        if (user.isEmpty()) {
            return new Result.Answer(result().add("error", "not found").build());
        }
        notices.fire(new AppNotice(requireOwn(session, user.get().guid()), message.text("link"), message.text("title"), message.text("text")));
        return new Result.Answer(result().build());
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(result().add("error", fault.id() == ErrorId.NOT_FOUND ? "not found" : fault.getMessage()).build());
    }
}
