package org.carillon.websocket.appwebsocket;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.websocket.connection.Index;

/** Who is logged in over AppWebsockets, by user and by app object. */
@ApplicationScoped
public class AppCallers {

    private final Index<AppCaller> byUser = new Index<>();
    private final Index<AppCaller> byApp = new Index<>();

    public void add(AppCaller caller) {
        caller.login().ifPresent(login -> {
            if (login instanceof AsUser user) {
                byUser.add(user.user(), caller);
            } else if (login instanceof AsApp app) {
                byApp.add(app.app().guid(), caller);
            }
        });
    }

    public void remove(AppCaller caller) {
        caller.login().ifPresent(login -> {
            if (login instanceof AsUser user) {
                byUser.remove(user.user(), caller);
            } else if (login instanceof AsApp app) {
                byApp.remove(app.app().guid(), caller);
            }
        });
    }

    public List<AppCaller> ofUser(Guid user) {
        return byUser.of(user);
    }

    /** The pages of a built-in app that a user has open. */
    public List<AppCaller> pages(Guid user, String app) {
        return ofUser(user).stream().filter(caller -> isPage(caller, app)).toList();
    }

    /** All open pages of a built-in app. */
    public List<AppCaller> pages(String app) {
        return users().filter(caller -> isPage(caller, app)).toList();
    }

    private static boolean isPage(AppCaller caller, String app) {
        return caller.service().kind().equals("app") && caller.login().orElse(null) instanceof AsUser user
                && user.app().name().value().equalsIgnoreCase(app);
    }

    /** Those who act for the app object itself: its services. */
    public List<AppCaller> ofApp(Guid app) {
        return byApp.of(app);
    }

    /** All who act for app objects. */
    Stream<AppCaller> apps() {
        return byApp.all();
    }

    /** All who act for users. */
    Stream<AppCaller> users() {
        return byUser.all();
    }
}
