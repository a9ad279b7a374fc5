package org.carillon.admin.setting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Words;
import org.carillon.setting.SettingAdmin;
import org.carillon.setting.SettingCatalogue;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** The settings of some topics as a form, made from the catalogue. */
@Named("settings")
@ViewScoped
public class SettingsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern RANGE = Pattern.compile("(-?\\d+) to (-?\\d+)");
    private static final Pattern LENGTH = Pattern.compile("up to (\\d+) characters");
    @Inject
    private transient Settings settings;
    @Inject
    private transient SettingAdmin admin;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private final Map<String, List<SettingRow>> topics = new LinkedHashMap<>();

    /** @param names topics, separated by commas */
    public void show(String names) {
        Arrays.stream(names.split(",")).forEach(topic -> topics.put(topic, SettingCatalogue.ALL.stream()
                .filter(s -> s.topic().equals(topic)).map(s -> new SettingRow(s, settings)).toList()));
    }

    /** Stores what was edited; a refused value stops no other. */
    public void save() {
        int saved = 0;
        for (SettingRow row : rows()) {
            if (row.isEdited() && faults.attempt(() -> admin.set(row.setting(), row.wanted(), me.actor()))) {
                row.refresh();
                saved++;
            }
        }
        if (saved > 0) {
            words.tell("settings.saved", saved);
        } else if (rows().stream().noneMatch(SettingRow::isEdited)) {
            words.tell("settings.same");
        }
    }

    public String meaning(SettingRow row) {
        return words.textOr("setting." + row.getKey(), row.getMeaning());
    }

    public String bounds(SettingRow row) {
        Matcher range = RANGE.matcher(row.getBounds());
        Matcher length = LENGTH.matcher(row.getBounds());
        return range.matches() ? words.text("setting.range", Long.valueOf(range.group(1)), Long.valueOf(range.group(2)))
                : length.matches() ? words.text("setting.length", Long.valueOf(length.group(1))) : row.getBounds();
    }

    public String initial(SettingRow row) {
        String value = !row.isSwitch() ? row.getInitial()
                : Boolean.parseBoolean(row.getInitial()) ? words.text("switch.on") : words.text("switch.off");
        return value.isEmpty() ? words.text("setting.initial.empty") : words.text("setting.initial", value);
    }

    public List<String> getTopics() {
        return List.copyOf(topics.keySet());
    }

    public List<SettingRow> rows(String topic) {
        return topics.get(topic);
    }

    public String getDomain() {
        return settings.get(SystemSettings.DOMAIN);
    }

    public String getPbx() {
        return settings.get(SystemSettings.PBX);
    }

    private List<SettingRow> rows() {
        List<SettingRow> rows = new ArrayList<>();
        topics.values().forEach(rows::addAll);
        return rows;
    }
}
