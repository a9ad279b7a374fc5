package org.carillon.websocket.object;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import jakarta.json.JsonObject;

import org.carillon.directory.Device;
import org.carillon.directory.Device.Flag;
import org.carillon.directory.HardwareId;
import org.carillon.websocket.json.Members;

/** Devices: {@code {"hw":…,"text":…,"app":…,"admin":true,…}} (pbx-apis.md sections 5 and 6.2). */
public final class DeviceCodec implements RowCodec<Device> {

    private static final Map<Flag, String> FLAGS = new EnumMap<>(Map.of(Flag.PBX_PASSWORD_ONLY, "admin", Flag.NO_FILTER, "no-filter",
            Flag.TLS_ONLY, "tls", Flag.NO_MOBILITY, "no-mob", Flag.TRUSTED, "trusted", Flag.SINGLE_REGISTRATION, "sreg",
            Flag.MEDIA_RELAY, "mr"));

    @Override
    public String field() {
        return "devices";
    }

    @Override
    public JsonObject write(Device device) {
        RowBuilder row = new RowBuilder().text("hw", device.hardwareId().value()).text("text", device.text()).text("app", device.app());
        FLAGS.forEach((flag, name) -> row.flag(name, device.has(flag)));
        return row.text("voip", device.voip()).text("gk-id", device.gatekeeperId()).text("prim", device.primaryGatekeeper()).build();
    }

    @Override
    public Device read(Members row) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        FLAGS.forEach((flag, name) -> {
            if (row.flag(name)) {
                flags.add(flag);
            }
        });
        return new Device(HardwareId.of(row.text("hw")), row.text("text"), row.text("app"), flags, row.text("voip"), row.text("gk-id"),
                row.text("prim"));
    }
}
