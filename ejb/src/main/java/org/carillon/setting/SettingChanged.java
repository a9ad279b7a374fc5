package org.carillon.setting;

/** Announced after a changed setting was committed and is in force. */
public record SettingChanged(Setting<?> setting) {
}
