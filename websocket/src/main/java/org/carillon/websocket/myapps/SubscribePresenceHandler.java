package org.carillon.websocket.myapps;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.Badges;
import org.carillon.directory.Addresses;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences;
import org.carillon.presence.Presences.Watch;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Watches a person or app by name or number, and answers at once also for those unknown or hidden (myapps.md section 12.3). */
@Dependent
class SubscribePresenceHandler implements ClientHandler {

    @Inject
    private Directory directory;
    @Inject
    private Addresses addresses;
    @Inject
    private Presences presences;
    @Inject
    private Badges badges;
    @Inject
    private Settings settings;

    @Override
    public String mt() {
        return "SubscribePresence";
    }

    @Override
    public Result handle(Client client, Message message) {
        WatchTarget target = WatchTarget.of(message);
        Optional<UserView> user = target.isNumber() ? directory.userByNumber(target.value()) : addresses.user(target.value());
        WatchTarget kept = user.map(u -> target.sharing(target.isNumber() ? u.number() : u.name().value())).orElse(target);
        client.login().watches().subscribe(kept, settings.get(ConnectionSettings.WATCHES),
                listener -> watch(client.login().user(), target, user, listener));
        return Result.NONE;
    }

    private Watch watch(Guid watcher, WatchTarget target, Optional<UserView> user, Consumer<PresenceView> listener) {
        if (user.isPresent()) {
            return presences.watch(watcher, user.get().guid(), listener);
        }
        Optional<AppView> app = target.isNumber() ? Optional.empty() : addresses.app(target.value());
        if (app.isPresent()) {
            return badges.watch(watcher, app.get().guid(), listener);
        }
        listener.accept(PresenceView.DOWN);
        return () -> { };
    }
}
