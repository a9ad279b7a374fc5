package org.carillon.websocket.messages;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.api.ApiSession.Held;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.chat.ChatHandlers;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Everything but the opening of a session goes to the store, whatever it is; without a session the answer is Error. */
@Dependent
class ForwardHandler extends ApiHandler {

    @Inject
    private ChatHandlers chats;

    ForwardHandler() {
        super(PbxApiName.PBX_MESSAGES);
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<Held> opened = session.held(SessionHandler.KEY);
        if (opened.isEmpty()) {
            return new Result.Answer(JsonText.message("Error").build());
        }
        return ((MessagesSession) opened.get()).forward(message);
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return chats.find(request.mt()).flatMap(handler -> handler.refusal(request, fault)).or(() -> super.refusal(request, fault));
    }
}
