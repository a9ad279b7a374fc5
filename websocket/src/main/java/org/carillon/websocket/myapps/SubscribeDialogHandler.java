package org.carillon.websocket.myapps;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.Dialogs;
import org.carillon.directory.Addresses;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.presence.Presences.Watch;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Watches the calls of a person by name or number; nothing is told of those unknown or hidden (myapps.md section 12.4). */
@Dependent
class SubscribeDialogHandler implements ClientHandler {

    @Inject
    private Directory directory;
    @Inject
    private Addresses addresses;
    @Inject
    private Dialogs dialogs;
    @Inject
    private Settings settings;

    @Override
    public String mt() {
        return "SubscribeDialog";
    }

    @Override
    public Result handle(Client client, Message message) {
        WatchTarget target = WatchTarget.of(message);
        Connection connection = client.connection();
        client.login().dialogs().subscribe(target, settings.get(ConnectionSettings.WATCHES), () -> watch(client, target, new DialogFrames(target, connection::send)));
        return Result.NONE;
    }

    private Watch watch(Client client, WatchTarget target, DialogFrames frames) {
        Optional<UserView> user = target.isNumber() ? directory.userByNumber(target.value()) : addresses.user(target.value());
        return user.map(found -> dialogs.watch(client.login().user(), found.guid(), frames::tell)).orElse(() -> { });
    }
}
