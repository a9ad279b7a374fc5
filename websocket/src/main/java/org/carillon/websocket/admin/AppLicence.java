package org.carillon.websocket.admin;

import java.util.List;

import org.carillon.directory.AppView;
import org.carillon.directory.UserView;

/** The licence for an app, by the name of its file: {@code App(acme-tickets)} (appwebsocket.md section 8). */
record AppLicence(String name) {

    private static final String BEGIN = "App(";
    private static final String END = ")";

    static AppLicence of(AppView app) {
        return new AppLicence(BEGIN + app.fileName() + END);
    }

    /** Whether the user may use one of these apps that has this licence for its users. */
    boolean isThereFor(UserView user, List<AppView> apps) {
        return apps.stream().anyMatch(app -> of(app).equals(this) && !app.unlicensed() && app.isGrantedTo(user));
    }
}
