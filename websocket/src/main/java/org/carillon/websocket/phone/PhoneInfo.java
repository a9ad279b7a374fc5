package org.carillon.websocket.phone;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppInfo;
import org.carillon.apps.BuiltInAppInfo;

/**
 * Announces the phone app as a provider of the phone API (client-runtime.md section 8.3). It belongs to no device but lets its user choose one,
 * and need not be woken: telephones ring by themselves.
 */
@ApplicationScoped
public class PhoneInfo implements BuiltInAppInfo {

    static final String APP = "phone";
    private static final AppInfo INFO = new AppInfo(false, "", Map.of("com.innovaphone.phone", "{\"info\":{\"type\":\"phone\"}}"), List.of(), Map.of(), "");

    @Override
    public String app() {
        return APP;
    }

    @Override
    public AppInfo info() {
        return INFO;
    }
}
