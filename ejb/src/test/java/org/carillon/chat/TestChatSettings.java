package org.carillon.chat;

import java.util.HashMap;
import java.util.Map;

import org.carillon.setting.Setting;
import org.carillon.setting.Settings;

/** The settings as they are at first, except for those that a test sets. */
final class TestChatSettings implements Settings {

    private final Map<Setting<?>, Object> set = new HashMap<>();

    <T> TestChatSettings with(Setting<T> setting, T value) {
        set.put(setting, value);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) set.getOrDefault(setting, setting.initial());
    }

    @Override
    public boolean isSet(Setting<?> setting) {
        return set.containsKey(setting);
    }
}
