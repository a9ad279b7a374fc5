package org.carillon.websocket.myapps;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences;
import org.carillon.presence.Presences.Watch;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Watches a person by name or number, and answers at once also for those unknown or hidden (myapps.md section 12.3). */
@Dependent
class SubscribePresenceHandler implements ClientHandler {

    @Inject
    private Directory directory;
    @Inject
    private Presences presences;
    @Inject
    private PresenceFrames frames;
    @Inject
    private Settings settings;

    @Override
    public String mt() {
        return "SubscribePresence";
    }

    @Override
    public Result handle(Client client, Message message) {
        WatchTarget target = WatchTarget.of(message);
        Connection connection = client.connection();
        client.login().watches().subscribe(target.key(), settings.get(ConnectionSettings.WATCHES), () -> new Watched(
                listener -> watch(client.login().user(), target, listener),
                view -> connection.send(frames.of(target.field(), target.value(), view))));
        return Result.NONE;
    }

    private Watch watch(Guid watcher, WatchTarget target, Consumer<PresenceView> listener) {
        Optional<UserView> user = target.isNumber() ? directory.userByNumber(target.value()) : directory.user(target.value());
        if (user.isPresent()) {
            return presences.watch(watcher, user.get().guid(), listener);
        }
        listener.accept(PresenceView.DOWN);
        return () -> { };
    }
}
