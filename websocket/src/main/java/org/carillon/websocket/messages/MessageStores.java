package org.carillon.websocket.messages;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.chat.ChatHandler;

/**
 * Finds who stores the messages of somebody: the Messages object named at the user or app object, or at its templates. Where
 * none is named, a user who has the PBX's own one uses that.
 */
@ApplicationScoped
public class MessageStores {

    private static final String PROPERTY = "messages";
    @Inject
    private AppCallers callers;
    @Inject
    private Directory directory;
    @Inject
    private ObjectReader objects;
    @Inject
    private BuiltInLine builtIn;
    private final Map<AppCaller, StoreLine> lines = new ConcurrentHashMap<>();

    /** Empty where there is none, or it is not connected now. */
    Optional<MessageLine> of(ApiSession session) {
        Guid owner = session.user().or(() -> session.app().map(AppView::guid)).orElseThrow();
        String name = objects.find(owner).map(MessageStores::named).orElse("");
        Optional<AppView> store = name.isEmpty() ? own(owner) : directory.app(name);
        return store.filter(app -> app.kind() == AppKind.MESSAGES).flatMap(app -> isOwn(app) ? session.user().map(user -> builtIn)
                : callers.ofApp(app.guid()).stream().findFirst().map(this::line));
    }

    private Optional<AppView> own(Guid owner) {
        return directory.app(ChatHandler.APP).filter(app -> isOwn(app) && directory.user(owner).filter(app::isGrantedTo).isPresent());
    }

    private static boolean isOwn(AppView app) {
        return app.isBuiltIn() && app.fileName().equals(ChatHandler.APP);
    }

    private static String named(ObjectSnapshot object) {
        String own = object.object().properties().get(PROPERTY);
        return own != null ? own : object.inherited().properties().getOrDefault(PROPERTY, "");
    }

    private StoreLine line(AppCaller caller) {
        return lines.computeIfAbsent(caller, store -> {
            StoreLine line = new StoreLine(store.connection(), () -> lines.remove(store));
            store.connection().turn(() -> store.relay(line));
            return line;
        });
    }
}
