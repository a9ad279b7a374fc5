package org.carillon.websocket.peoplesearch;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppInfo;
import org.carillon.apps.BuiltInAppInfo;

/** Announces the app as a provider of the search API that works unseen (client-runtime.md sections 6.5 and 8.2). */
@ApplicationScoped
public class SearchInfo implements BuiltInAppInfo {

    private static final AppInfo INFO = new AppInfo(true, "", Map.of("com.innovaphone.search", "{\"info\":{}}"), List.of(), Map.of(), "");

    @Override
    public String app() {
        return SearchHandler.APP;
    }

    @Override
    public AppInfo info() {
        return INFO;
    }
}
