package org.carillon.setting;

/** Limits of contacts, and how long other directories are waited for. */
public final class ContactSettings {

    public static final Setting<Integer> PER_USER = Setting.number("contact.per-user", 2_000, 0, 20_000,
            "Most personal contacts of one user.");
    public static final Setting<Integer> SHARED = Setting.number("contact.shared", 20_000, 0, 200_000,
            "Most contacts that all share.");
    public static final Setting<Integer> DIRECTORY_MILLIS = Setting.number("contact.directory-millis", 3_000, 200, 10_000,
            "So long, in milliseconds, the answers of all external directories together are waited for.");
    public static final Setting<Integer> REST_SECONDS = Setting.number("contact.rest-seconds", 30, 1, 3_600,
            "So long an external directory that failed twice in a row is not asked, in seconds.");
    public static final Setting<Integer> NAME_MINUTES = Setting.number("contact.name-minutes", 10, 1, 1_440,
            "So long the name that belongs to a number is remembered, in minutes.");

    private ContactSettings() {
    }
}
