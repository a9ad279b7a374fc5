package org.carillon.directory;

import java.util.EnumSet;
import java.util.Set;

/**
 * A device that may register for an object (pbx-apis.md sections 5 and 6.2).
 *
 * @param text              what people call it
 * @param app               name of the phone app that is attached to it, or empty
 * @param voip              kept for others, or empty
 * @param gatekeeperId      kept for others, or empty
 * @param primaryGatekeeper kept for others, or empty
 */
public record Device(HardwareId hardwareId, String text, String app, Set<Flag> flags, String voip, String gatekeeperId,
                     String primaryGatekeeper) {

    /** What is special about a device. */
    public enum Flag {
        /** Only the password of the PBX is accepted. */
        PBX_PASSWORD_ONLY,
        /** Registration from any address. */
        NO_FILTER,
        /** TLS with verified certificate or through a trusted reverse proxy only. */
        TLS_ONLY,
        /** Suppresses the mobility fork while registered. */
        NO_MOBILITY,
        /** May come through a reverse proxy. */
        TRUSTED,
        /** A new registration ends the one before. */
        SINGLE_REGISTRATION,
        MEDIA_RELAY
    }

    public Device {
        text = Text.optional("device text", text, 128);
        app = Text.optional("device app", app, 64);
        voip = Text.optional("device voip", voip, 64);
        gatekeeperId = Text.optional("device gatekeeper id", gatekeeperId, 64);
        primaryGatekeeper = Text.optional("device gatekeeper", primaryGatekeeper, 64);
        flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
    }

    public static Device of(HardwareId hardwareId, String text) {
        return new Device(hardwareId, text, "", Set.of(), "", "", "");
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
