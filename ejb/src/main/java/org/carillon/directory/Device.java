package org.carillon.directory;

/**
 * A device that may register for an object (pbx-apis.md section 6.2).
 *
 * @param text            what people call it
 * @param app             name of the phone app that is attached to it, or empty
 * @param pbxPasswordOnly only the PBX password is accepted
 * @param noFilter        registration from any address
 * @param tlsOnly         TLS with verified certificate only
 * @param noMobility      suppresses the mobility fork while registered
 * @param trusted         via reverse proxy allowed
 */
public record Device(HardwareId hardwareId, String text, String app, boolean pbxPasswordOnly, boolean noFilter,
                     boolean tlsOnly, boolean noMobility, boolean trusted) {

    public Device {
        text = Text.optional("device text", text, 128);
        app = Text.optional("device app", app, 64);
    }

    public static Device of(HardwareId hardwareId, String text) {
        return new Device(hardwareId, text, "", false, false, false, false, false);
    }
}
