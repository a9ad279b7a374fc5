package org.carillon.setting;

/** How long it is remembered who called whom. */
public final class HistorySettings {

    public static final Setting<Integer> DAYS = Setting.number("history.days", 90, 1, 3_650,
            "So long records of calls are kept, in days; older ones are deleted every night.");

    private HistorySettings() {
    }
}
