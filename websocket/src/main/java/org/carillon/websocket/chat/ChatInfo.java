package org.carillon.websocket.chat;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppInfo;
import org.carillon.apps.BuiltInAppInfo;

/** Announces the chat app: provider of the chat API, woken by messages, with a badge (client-runtime.md sections 8.7 and 10). */
@ApplicationScoped
public class ChatInfo implements BuiltInAppInfo {

    private static final AppInfo INFO = new AppInfo(false, "true", Map.of("com.innovaphone.chat", "{\"info\":{}}"), List.of("chat"), Map.of(), "");

    @Override
    public String app() {
        return "chat";
    }

    @Override
    public AppInfo info() {
        return INFO;
    }
}
