package org.carillon.websocket.calllist;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppInfo;
import org.carillon.apps.BuiltInAppInfo;

/**
 * Announces the app as the provider of the list of calls (client-runtime.md section 8.6), with a badge for missed ones. Apps subscribe to
 * all providers when they start and never again, so with the mark {@code background}, which is our own, the client starts this one unseen.
 */
@ApplicationScoped
public class CallListInfo implements BuiltInAppInfo {

    private static final AppInfo INFO = new AppInfo(false, "true", Map.of("com.innovaphone.calllist", "{\"info\":{\"background\":true}}"), List.of(), Map.of(), "");

    @Override
    public String app() {
        return CallListHandler.APP;
    }

    @Override
    public AppInfo info() {
        return INFO;
    }
}
