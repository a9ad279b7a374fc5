package org.carillon.setting;

/** Where this PBX is in the network, and what helps media through it; told to services (pbx-apis.md section 6.1). */
public final class NetworkSettings {

    public static final Setting<String> DNS = Setting.text("network.dns", "", 253,
            "DNS name of this PBX. Empty: the one of its public address.");
    public static final Setting<String> ADDRESS = Setting.text("network.address", "", 45,
            "IP address of this PBX. Empty: the first one of the machine.");
    public static final Setting<String> REVERSE_PROXIES = Setting.text("network.reverse-proxies", "", 1_000,
            "IP addresses of the reverse proxies before this PBX, separated by blanks.");
    public static final Setting<String> STUN = Setting.text("network.stun", "", 256, "STUN server as host or host:port.");
    public static final Setting<String> TURN = Setting.text("network.turn", "", 256, "TURN server as host or host:port.");
    public static final Setting<String> TURN_SECRET = Setting.secret("network.turn-secret",
            "Secret that the TURN server shares with this PBX (coturn: static-auth-secret). Everybody then gets an own user and password for a while.");
    public static final Setting<Integer> TURN_HOURS = Setting.number("network.turn-hours", 24, 1, 8_760,
            "How long such a user and password are good, in hours.");
    public static final Setting<String> TURN_USER = Setting.text("network.turn-user", "", 128, "User at the TURN server, where it shares no secret with this PBX.");
    public static final Setting<String> TURN_PASSWORD = Setting.secret("network.turn-password", "Password of that user.");
    public static final Setting<Boolean> STUN_SLOW = Setting.flag("network.stun-slow", false,
            "Let clients wait longer for answers of the STUN server.");

    private NetworkSettings() {
    }
}
