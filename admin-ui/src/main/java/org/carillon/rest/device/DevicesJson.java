package org.carillon.rest.device;

import java.util.List;

import org.carillon.directory.ObjectDetails;
import org.carillon.rest.access.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The devices of a user, in their order. */
@Schema(name = "Devices", description = "The devices of a user, in their order.")
public record DevicesJson(long version, List<DeviceJson> devices) implements Versioned {

    static DevicesJson of(ObjectDetails user) {
        return new DevicesJson(user.version(), user.devices().stream().map(DeviceJson::of).toList());
    }
}
