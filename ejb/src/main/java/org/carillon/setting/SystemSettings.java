package org.carillon.setting;

/** Settings of the system as a whole. */
public final class SystemSettings {

    /** Fixed at the first start: digests and session credentials depend on it. */
    public static final Setting<String> DOMAIN = Setting.text("system.domain", "example.com", 128, "System name, the domain of all users.");
    /** Fixed at the first start. */
    public static final Setting<String> PBX = Setting.text("system.pbx", "master", 64, "Name of this PBX within the system.");
    public static final Setting<String> PUBLIC_URL = Setting.text("system.public-url", "", 256,
            "Address under which people reach this PBX, such as https://pbx.example.com. Links in mails need it; an address from a request would let its sender choose where they lead.");
    public static final Setting<String> SIGN_UP_URL = Setting.text("system.sign-up-url", "", 512,
            "Page that the login form offers to people without an account. Empty: no such link.");
    public static final Setting<String> RESET_URL = Setting.text("system.reset-url", "", 512,
            "Page that the login form offers to people who forgot their password. Empty: no such link.");

    private SystemSettings() {
    }
}
