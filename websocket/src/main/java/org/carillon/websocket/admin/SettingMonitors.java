package org.carillon.websocket.admin;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.carillon.setting.Setting;
import org.carillon.setting.SettingChanged;
import org.carillon.websocket.api.ApiSession.Held;

/** Calls whoever monitors settings when one of them has changed; the calls must not wait. */
@ApplicationScoped
public class SettingMonitors {

    private final Map<Object, Monitor> monitors = new ConcurrentHashMap<>();

    private record Monitor(Set<Setting<?>> settings, Runnable changed) {
    }

    Held watch(Set<Setting<?>> settings, Runnable changed) {
        Object key = new Object();
        monitors.put(key, new Monitor(settings, changed));
        return () -> monitors.remove(key);
    }

    void tell(@Observes SettingChanged event) {
        monitors.values().stream().filter(monitor -> monitor.settings().contains(event.setting())).forEach(m -> m.changed().run());
    }
}
