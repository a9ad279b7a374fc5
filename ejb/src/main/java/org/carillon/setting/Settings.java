package org.carillon.setting;

/** Read access to the settings; quick enough for every message. */
public interface Settings {

    /** The stored value, or the default. */
    <T> T get(Setting<T> setting);

    /** Whether a value is stored; for a secret the only thing to be told about it. */
    boolean isSet(Setting<?> setting);
}
