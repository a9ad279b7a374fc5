package org.carillon.websocket.softphone;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.apps.AppInfo;
import org.carillon.apps.BuiltInAppInfo;

/** Announces the softphone: attached to devices, provider of the phone API, woken by calls (myapps.md section 10.3, client-runtime.md section 8.3). */
@ApplicationScoped
public class SoftphoneInfo implements BuiltInAppInfo {

    private static final AppInfo INFO = new AppInfo(false, "", Map.of("com.innovaphone.phone", "{\"info\":{\"type\":\"softphone\"}}"), List.of("phone"), Map.of(), "softphone");

    @Override
    public String app() {
        return "softphone";
    }

    @Override
    public AppInfo info() {
        return INFO;
    }
}
