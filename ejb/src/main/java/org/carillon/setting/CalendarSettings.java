package org.carillon.setting;

/** Calendars of users, which are read from an address that each user may have. */
public final class CalendarSettings {

    public static final Setting<Integer> REFRESH_MINUTES = Setting.number("calendar.refresh-minutes", 15, 1, 1_440,
            "How often each calendar is read, in minutes; after failures less often.");
    public static final Setting<Integer> SECONDS = Setting.number("calendar.seconds", 15, 1, 120,
            "How long reading one calendar may take, with all its redirections.");
    public static final Setting<Integer> KILOBYTES = Setting.number("calendar.kilobytes", 2_048, 16, 16_384,
            "Largest calendar that is read, in kilobytes.");
    public static final Setting<Integer> AT_ONCE = Setting.number("calendar.at-once", 8, 1, 100,
            "How many calendars are read at the same time.");
    public static final Setting<Boolean> SHOW_TEXT = Setting.flag("calendar.show-text", false,
            "Show the title of an appointment that is not private as note of the presence. Otherwise only that the user is busy, and until when.");
    public static final Setting<Boolean> INTERNAL = Setting.flag("calendar.internal", false,
            "Read calendars also from this machine and from private networks. Users choose the address: with this they can make the PBX ask servers there.");

    private CalendarSettings() {
    }
}
