package org.carillon.setting;

/** Limits of one web socket connection. */
public final class ConnectionSettings {

    /** The longest that {@link #LOGIN_MINUTES} can allow: what was made for a log-in is of no use to anybody later. */
    public static final int MOST_LOGIN_MINUTES = 120;

    public static final Setting<Integer> FRAME_BYTES = Setting.number("connection.frame-bytes", 262_144, 65_536, 1_048_576,
            "Largest message taken from a peer, in bytes; a larger one closes its connection.");
    public static final Setting<Integer> FRAMES_PER_SECOND = Setting.number("connection.frames-per-second", 200, 10, 100_000,
            "Messages a second taken from one connection in the long run; an app object may send fifty times as many.");
    public static final Setting<Integer> FRAME_BURST = Setting.number("connection.frame-burst", 2_000, 100, 1_000_000,
            "Messages taken from one connection at once before the rate applies.");
    public static final Setting<Integer> QUEUE_BYTES = Setting.number("connection.queue-bytes", 4_194_304, 262_144, 67_108_864,
            "Bytes that may wait for one connection; a peer that reads more slowly is cut off.");
    public static final Setting<Integer> STALL_SECONDS = Setting.number("connection.stall-seconds", 30, 5, 600,
            "A peer that takes nothing for so long while something waits for it is cut off.");
    public static final Setting<Integer> LOGIN_MINUTES = Setting.number("connection.login-minutes", 10, 1, MOST_LOGIN_MINUTES,
            "A connection that has not logged in after so many minutes is closed.");
    public static final Setting<Integer> PING_SECONDS = Setting.number("connection.ping-seconds", 60, 15, 600,
            "How often an idle connection is pinged.");
    public static final Setting<Integer> PER_ADDRESS = Setting.number("connection.per-address", 20_000, 1, 1_000_000,
            "Open connections from one address; further ones are refused. Everybody behind a proxy shares its address.");
    public static final Setting<Integer> WATCHES = Setting.number("connection.watches", 2_000, 10, 100_000,
            "Presence and dialog subscriptions of one connection.");
    public static final Setting<String> ORIGINS = Setting.text("connection.origins", "", 2_000,
            "Web origins, separated by blanks, from which a browser may connect; empty: any. Programs that send no origin are not affected.");
    public static final Setting<Boolean> UNPROTECTED_KEY = Setting.flag("connection.unprotected-key", false,
            "Send app session keys to clients as they are, for clients that cannot remove their protection.");
    public static final Setting<Boolean> FLAT_LOGIN_INFO = Setting.flag("connection.flat-login-info", false,
            "Repeat the user's data on the top level of the login result, for clients that read the documented form.");
    public static final Setting<Boolean> CLEAR_PASSWORDS = Setting.flag("connection.clear-passwords", false,
            "Take passwords of objects from services over connections without TLS. From the machine itself they are taken anyway.");
    public static final Setting<Integer> SERVICE_SECONDS = Setting.number("connection.service-seconds", 15, 2, 120,
            "How long the PBX waits for the service of an app until it is connected and logged in there.");

    private ConnectionSettings() {
    }
}
