package org.carillon.rest.device;

import org.carillon.directory.DirectoryPages.OwnedDevice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device with its owner. */
@Schema(name = "OwnedDevice", description = "A device with its owner.")
public record OwnedDeviceJson(
        @Schema(description = "Guid of the owner.", examples = "0c9d2f5be4a34c0a9f6a1f0f5f5a2c11") String owner,
        @Schema(description = "Long name of the owner.", examples = "Alice Abel") String ownerLongName,
        DeviceJson device) {

    static OwnedDeviceJson of(OwnedDevice owned) {
        return new OwnedDeviceJson(owned.owner().toString(), owned.ownerCn(), DeviceJson.of(owned.device()));
    }
}
