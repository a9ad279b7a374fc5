package org.carillon.setting;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

import org.carillon.error.InvalidValue;

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
    public static final Setting<String> TIME_ZONE = zone("system.time-zone",
            "Time zone of rules about time, such as Europe/Berlin. Empty: that of the machine.");
    public static final Setting<String> PBX_PASSWORD = Setting.secret("system.pbx-password",
            "Password of the PBX: a service with the administration API that knows it can read the passwords of objects. Empty: nobody can.");
    /** Made by the PBX for itself, hex; under it passwords of objects go to services. */
    public static final Setting<String> PBX_KEY = Setting.secret("system.pbx-key", "Key of the PBX.");
    public static final Setting<Boolean> TEST_MODE = Setting.flag("system.test-mode", false,
            "Tells apps that this PBX is there for trying things out.");

    private SystemSettings() {
    }

    public static ZoneId zone(Settings settings) {
        String name = settings.get(TIME_ZONE);
        return name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
    }

    private static Setting<String> zone(String key, String meaning) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        return new Setting<>(key, "system", Setting.Kind.TEXT, "", meaning, "", text -> Objects.toString(text, "").strip(), name -> {
            if (!name.isEmpty() && !known.contains(name)) {
                throw new InvalidValue(key, "must be the name of a time zone, such as Europe/Berlin");
            }
        });
    }
}
