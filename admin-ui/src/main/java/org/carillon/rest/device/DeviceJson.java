package org.carillon.rest.device;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.carillon.directory.Device;
import org.carillon.directory.Device.Flag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device of a user. */
@Schema(name = "Device", description = "A device that may register for a user.")
public record DeviceJson(
        @Schema(description = "Unique in the PBX.", examples = "phone-alice") String hardwareId,
        @Schema(description = "What people call it.", examples = "Desk phone") String text,
        @Schema(description = "Name of the phone app that is attached to it, or empty.", examples = "") String app,
        @Schema(enumeration = {"pbx-password-only", "no-filter", "tls-only", "no-mobility", "trusted", "single-registration", "media-relay"}) List<String> flags) {

    static DeviceJson of(Device device) {
        return new DeviceJson(device.hardwareId().value(), device.text(), device.app(),
                Arrays.stream(Flag.values()).filter(device::has).map(DeviceJson::wire).toList());
    }

    static String wire(Flag flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
