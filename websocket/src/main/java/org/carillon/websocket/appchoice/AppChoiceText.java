package org.carillon.websocket.appchoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import org.carillon.apps.AppAccess;
import org.carillon.apps.HomeScreens;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.NotFound;
import org.carillon.websocket.appwebsocket.AppAddress;
import org.carillon.websocket.connection.Peer;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.myapps.AppList;

/** The apps of a user and the home screen, in the forms of the client's own protocol (myapps.md sections 10.2 and 10.4). */
@ApplicationScoped
public class AppChoiceText {

    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private HomeScreens homes;
    @Inject
    private AppList list;
    @Inject
    private AppAddress addresses;

    JsonObject of(String mt, Guid guid, Peer peer) {
        UserView user = directory.user(guid).orElseThrow(() -> new NotFound("the user"));
        JsonArrayBuilder apps = JsonText.array();
        access.listedFor(user).forEach(app -> apps.add(list.entry(app, addresses.origin(peer))));
        return JsonText.message(mt).add("apps", apps).add("home", homes.of(guid).orElse("")).build();
    }
}
