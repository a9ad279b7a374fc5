package org.carillon.websocket.myapps;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.AppAccess;
import org.carillon.apps.AppInfos;
import org.carillon.apps.HomeScreens;
import org.carillon.apps.UsableApp;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.websocket.appwebsocket.AppAddress;
import org.carillon.websocket.appwebsocket.AppInfoText;
import org.carillon.websocket.json.JsonText;

/**
 * The list of apps of a user: one message for each app, then one that completes it, always the whole set (myapps.md
 * sections 10.1 to 10.4). Runs in the turn of the client's connection.
 */
@ApplicationScoped
public class AppList {

    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppInfos infos;
    @Inject
    private HomeScreens homes;
    @Inject
    private AppAddress addresses;

    /** Sends the list. */
    void send(Client client) {
        send(client, true);
    }

    /** Sends the list if it is not the one that was sent last. */
    void refresh(Client client) {
        if (client.loginIfAny().filter(ClientLogin::wantsApps).isPresent()) {
            send(client, false);
        }
    }

    private void send(Client client, boolean inAnyCase) {
        directory.user(client.login().user()).ifPresent(user -> {
            List<String> frames = frames(user, addresses.origin(client.connection().peer()));
            if (client.login().isNewList(frames.hashCode()) || inAnyCase) {
                frames.forEach(client.connection()::send);
            }
        });
    }

    private List<String> frames(UserView user, String origin) {
        List<String> frames = new ArrayList<>();
        for (UsableApp usable : access.listedFor(user)) {
            frames.add(JsonText.write(JsonText.message("UpdateAppsInfo").add("app", entry(usable, origin)).build()));
        }
        JsonArrayBuilder deviceApps = JsonText.array();
        access.attachableFor(user).forEach(app -> deviceApps.add(deviceApp(app, origin)));
        frames.add(JsonText.write(JsonText.message("UpdateAppsComplete").add("deviceApps", deviceApps)
                .add("selected", homes.of(user.guid()).orElse("")).build()));
        return frames;
    }

    /** An app as the list names it. */
    public JsonObjectBuilder entry(UsableApp usable, String origin) {
        AppView app = usable.app();
        JsonObjectBuilder entry = JsonText.object().add("name", usable.name()).add("title", usable.title()).add("text", app.description())
                .add("url", addresses.absolute(app.url(), origin));
        if (app.website()) {
            entry.add("website", true);
        }
        return entry.add("info", infos.of(app).map(info -> app.unlisted() ? info.inBackground() : info).map(AppInfoText::write)
                .orElseGet(JsonText::object));
    }

    /* A phone app that the user may have attached to a device (myapps.md section 10.3). */
    private JsonObjectBuilder deviceApp(AppView app, String origin) {
        return JsonText.object().add("name", app.name().value()).add("title", app.title()).add("deviceapp", access.deviceApp(app))
                .add("text", app.description()).add("url", addresses.absolute(app.url(), origin));
    }
}
