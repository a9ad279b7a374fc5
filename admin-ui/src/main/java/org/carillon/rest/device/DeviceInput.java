package org.carillon.rest.device;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.carillon.directory.Device;
import org.carillon.directory.Device.Flag;
import org.carillon.directory.HardwareId;
import org.carillon.error.InvalidValue;
import org.carillon.rest.json.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device as it shall be; what is absent is empty. */
@Schema(name = "DeviceInput", description = "A device as it shall be; what is absent is empty.", additionalProperties = Schema.False.class,
        examples = "{\"text\": \"Desk phone\", \"flags\": [\"tls-only\"]}")
public record DeviceInput(
        @Schema(maxLength = 128, nullable = true) String text,
        @Schema(maxLength = 64, nullable = true) String app,
        @Schema(nullable = true, enumeration = {"pbx-password-only", "no-filter", "tls-only", "no-mobility", "trusted", "single-registration", "media-relay"}) List<String> flags) {

    /** @param before the device as it is, or null: what this API does not show is kept */
    Device device(HardwareId id, Device before) {
        Set<Flag> wanted = EnumSet.noneOf(Flag.class);
        if (flags != null) {
            Given.checked("flags", flags).forEach(flag -> wanted.add(flag(flag)));
        }
        return before == null ? new Device(id, text, app, wanted, "", "", "")
                : new Device(id, text, app, wanted, before.voip(), before.gatekeeperId(), before.primaryGatekeeper());
    }

    private static Flag flag(String name) {
        return Arrays.stream(Flag.values()).filter(f -> DeviceJson.wire(f).equals(name)).findFirst()
                .orElseThrow(() -> new InvalidValue("flags", "has one that is unknown"));
    }
}
