package org.carillon.setting;

/** The phone book that phones read over LDAP (RFC 4511). */
public final class PhoneBookSettings {

    public static final Setting<Boolean> ON = Setting.flag("phonebook.on", false,
            "Phones may read users and shared contacts over LDAP.");
    public static final Setting<Integer> PORT = Setting.number("phonebook.port", 10_389, 1, 65_535,
            "Port of the phone book without encryption.");
    public static final Setting<Integer> TLS_PORT = Setting.number("phonebook.tls-port", 10_636, 1, 65_535,
            "Port of the phone book, encrypted from the beginning (ldaps).");
    public static final Setting<Boolean> UNPROTECTED = Setting.flag("phonebook.unprotected", false,
            "Answers at a port without encryption as well; passwords and names can be read on the way.");
    public static final Setting<Integer> CONNECTIONS = Setting.number("phonebook.connections", 200, 1, 2_000,
            "Most connections to each port at the same time; each of them holds a thread.");
    public static final Setting<Integer> IDLE_SECONDS = Setting.number("phonebook.idle-seconds", 120, 5, 3_600,
            "A connection without a request for so long is closed, in seconds.");
    public static final Setting<Integer> ENTRIES = Setting.number("phonebook.entries", 500, 1, 10_000,
            "Most entries that one search finds.");
    public static final Setting<Integer> SEARCH_SECONDS = Setting.number("phonebook.search-seconds", 5, 1, 60,
            "Longest time of one search, in seconds.");

    private PhoneBookSettings() {
    }
}
