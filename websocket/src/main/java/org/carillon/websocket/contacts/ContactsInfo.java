package org.carillon.websocket.contacts;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppInfo;
import org.carillon.apps.BuiltInAppInfo;

/**
 * Announces the app as a provider of searches and of names of numbers (client-runtime.md sections 8.2, 8.4 and 8.5). The mark
 * {@code background} is our own: the client starts the app unseen for a question to all, as it does with hidden apps.
 */
@ApplicationScoped
public class ContactsInfo implements BuiltInAppInfo {

    private static final String PROVIDES = "{\"info\":{\"background\":true}}";
    private static final AppInfo INFO = new AppInfo(false, "", Map.of("com.innovaphone.search", PROVIDES, "com.innovaphone.phonelookup", PROVIDES,
            "com.innovaphone.phoneinfo", PROVIDES), List.of(), Map.of(), "");

    @Override
    public String app() {
        return ContactsHandler.APP;
    }

    @Override
    public AppInfo info() {
        return INFO;
    }
}
