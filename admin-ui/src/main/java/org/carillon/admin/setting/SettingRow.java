package org.carillon.admin.setting;

import java.util.List;
import java.util.Map;

import org.carillon.setting.Setting;
import org.carillon.setting.Settings;

/** A setting in a form. */
public class SettingRow {

    private static final Map<String, List<String>> OPTIONS = Map.of("mail.encryption", List.of("none", "starttls", "tls"));
    private final Setting<?> setting;
    private final Settings settings;
    private String text;
    private boolean remove;

    SettingRow(Setting<?> setting, Settings settings) {
        this.setting = setting;
        this.settings = settings;
        text = stored();
    }

    /** Whether the form holds something else than the PBX. */
    boolean isEdited() {
        return isSecret() ? remove || !text.isEmpty() : !text.strip().equals(stored());
    }

    /** What the PBX shall store. */
    String wanted() {
        return remove ? "" : text;
    }

    /** Shows again what is stored. */
    void refresh() {
        text = stored();
        remove = false;
    }

    private String stored() {
        return isSecret() ? "" : settings.get(setting).toString();
    }

    Setting<?> setting() {
        return setting;
    }

    public void reset() {
        text = setting.initial().toString();
    }

    public boolean isSecret() {
        return setting.kind() == Setting.Kind.SECRET;
    }

    public boolean isSwitch() {
        return setting.kind() == Setting.Kind.SWITCH;
    }

    public boolean isNumber() {
        return setting.kind() == Setting.Kind.WHOLE_NUMBER;
    }

    public boolean isChoice() {
        return OPTIONS.containsKey(setting.key());
    }

    public List<String> getOptions() {
        return OPTIONS.getOrDefault(setting.key(), List.of());
    }

    /** Whether it differs from its default; for a secret, whether one is stored. */
    public boolean isChanged() {
        return isSecret() ? settings.isSet(setting) && !settings.get(setting).toString().isEmpty()
                : !settings.get(setting).equals(setting.initial());
    }

    public String getKey() {
        return setting.key();
    }

    public String getInitial() {
        return setting.initial().toString();
    }

    public String getBounds() {
        return setting.bounds();
    }

    public String getMeaning() {
        return setting.meaning();
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value == null ? "" : value;
    }

    public boolean isOn() {
        return Boolean.parseBoolean(text);
    }

    public void setOn(boolean value) {
        text = Boolean.toString(value);
    }

    public boolean isRemove() {
        return remove;
    }

    public void setRemove(boolean value) {
        remove = value;
    }
}
