package org.carillon.websocket.messages;

import java.security.SecureRandom;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.UserView;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Opens a session with the app that stores the messages; where there is none now, the answer is Error. */
@Dependent
class SessionHandler extends ApiHandler {

    static final String KEY = "session";
    private static final long IDS = 1L << 53;
    @Inject
    private MessageStores stores;
    @Inject
    private Directory directory;
    @Inject
    private SecureRandom random;

    SessionHandler() {
        super(PbxApiName.PBX_MESSAGES, "Session");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<MessageLine> line = stores.of(session);
        if (line.isEmpty()) {
            session.release(KEY);
            return new Result.Answer(JsonText.message("Error").build());
        }
        Optional<UserView> user = session.user().flatMap(directory::user);
        String name = user.map(u -> u.name().value()).or(() -> session.app().map(app -> app.name().value())).orElse("");
        String title = user.map(UserView::title).or(() -> session.app().map(AppView::title)).orElse("");
        MessagesSession opened = new MessagesSession(session, line.get(), random.nextLong(1, IDS), name, title);
        session.hold(KEY, opened, Integer.MAX_VALUE);
        line.get().open(opened, message.json());
        return new Result.Answer(JsonText.message("SessionResult").add("session", opened.id()).build());
    }
}
