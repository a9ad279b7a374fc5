package org.carillon.websocket.connection;

import java.util.HashMap;
import java.util.Map;

import org.carillon.setting.Setting;
import org.carillon.setting.Settings;

/** Settings as a test wants them, the defaults otherwise. */
public final class FixedSettings implements Settings {

    private final Map<Setting<?>, Object> values = new HashMap<>();

    public <T> FixedSettings with(Setting<T> setting, T value) {
        values.put(setting, value);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.initial());
    }

    @Override
    public boolean isSet(Setting<?> setting) {
        return values.containsKey(setting);
    }
}
