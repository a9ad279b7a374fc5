package org.carillon.apps;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * What an app's service says about its app (appwebsocket.md section 12). What describes an API belongs to those who use
 * it, so the PBX keeps it as the text it is.
 *
 * @param hidden    has no page to look at, works in the background
 * @param presence  empty: no badge; {@code true}: its service tells its state; else the SIP URI whose note is the badge
 * @param apis      client APIs it provides, each with the text of its JSON description
 * @param wake      what starts it: {@code phone}, {@code chat}
 * @param services  APIs for other services, each with the text of its JSON description
 * @param deviceApp {@code phone}, {@code softphone} or {@code rcc} where it can be attached to a device, else empty
 */
public record AppInfo(boolean hidden, String presence, Map<String, String> apis, List<String> wake, Map<String, String> services,
                      String deviceApp) {

    private static final int MAX_APIS = 100;
    private static final int MAX_NAME = 128;
    private static final int MAX_DESCRIPTION = 4_096;
    private static final int MAX_PRESENCE = 256;
    private static final List<String> WAKE = List.of("phone", "chat");
    private static final List<String> DEVICE_APPS = List.of("phone", "softphone", "rcc");
    /** The service of an App Platform's manager before it said anything (client-runtime.md section 8.13). */
    static final AppInfo MANAGER = new AppInfo(true, "", Map.of("com.innovaphone.manager", "{\"info\":{}}"), List.of(), Map.of(), "");

    /** @throws InvalidValue if something is too long or too much; words that are unknown are left out */
    public AppInfo {
        presence = Text.optional("presence", presence, MAX_PRESENCE);
        apis = bounded(apis);
        services = bounded(services);
        wake = wake.stream().filter(WAKE::contains).distinct().toList();
        deviceApp = DEVICE_APPS.contains(deviceApp) ? deviceApp : "";
    }

    /** The same of an app that its object hides. */
    public AppInfo inBackground() {
        return new AppInfo(true, presence, apis, wake, services, deviceApp);
    }

    private static Map<String, String> bounded(Map<String, String> apis) {
        if (apis.size() > MAX_APIS) {
            throw new InvalidValue("APIs", "are too many");
        }
        apis.forEach((name, description) -> {
            Text.required("API", name, MAX_NAME);
            if (description.length() > MAX_DESCRIPTION) {
                throw new InvalidValue("API", "must not be longer than " + MAX_DESCRIPTION + " characters");
            }
        });
        return Collections.unmodifiableMap(new TreeMap<>(apis));
    }
}
