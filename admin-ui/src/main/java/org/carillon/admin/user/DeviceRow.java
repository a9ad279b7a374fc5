package org.carillon.admin.user;

import java.util.EnumSet;
import java.util.Set;

import org.carillon.directory.Device;
import org.carillon.directory.Device.Flag;
import org.carillon.directory.HardwareId;

/** A device in a form. What the form does not show is kept as it was. */
public class DeviceRow {

    private static final Set<Flag> SHOWN = EnumSet.of(Flag.PBX_PASSWORD_ONLY, Flag.NO_FILTER, Flag.TLS_ONLY, Flag.NO_MOBILITY, Flag.TRUSTED);
    private Device before;

    private String hardwareId = "";
    private String text = "";
    private String app = "";
    private boolean pbxPasswordOnly;
    private boolean noFilter;
    private boolean tlsOnly;
    private boolean noMobility;
    private boolean trusted;

    public DeviceRow() {
    }

    DeviceRow(Device device) {
        before = device;
        hardwareId = device.hardwareId().value();
        text = device.text();
        app = device.app();
        pbxPasswordOnly = device.has(Flag.PBX_PASSWORD_ONLY);
        noFilter = device.has(Flag.NO_FILTER);
        tlsOnly = device.has(Flag.TLS_ONLY);
        noMobility = device.has(Flag.NO_MOBILITY);
        trusted = device.has(Flag.TRUSTED);
    }

    Device value() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (before != null) {
            flags.addAll(before.flags());
            flags.removeAll(SHOWN);
        }
        put(flags, pbxPasswordOnly, Flag.PBX_PASSWORD_ONLY);
        put(flags, noFilter, Flag.NO_FILTER);
        put(flags, tlsOnly, Flag.TLS_ONLY);
        put(flags, noMobility, Flag.NO_MOBILITY);
        put(flags, trusted, Flag.TRUSTED);
        return before == null ? new Device(HardwareId.of(hardwareId), text, app, flags, "", "", "")
                : new Device(HardwareId.of(hardwareId), text, app, flags, before.voip(), before.gatekeeperId(), before.primaryGatekeeper());
    }

    private static void put(Set<Flag> flags, boolean on, Flag flag) {
        if (on) {
            flags.add(flag);
        }
    }

    public String getHardwareId() {
        return hardwareId;
    }

    public void setHardwareId(String value) {
        hardwareId = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getApp() {
        return app;
    }

    public void setApp(String value) {
        app = value;
    }

    public boolean isPbxPasswordOnly() {
        return pbxPasswordOnly;
    }

    public void setPbxPasswordOnly(boolean value) {
        pbxPasswordOnly = value;
    }

    public boolean isNoFilter() {
        return noFilter;
    }

    public void setNoFilter(boolean value) {
        noFilter = value;
    }

    public boolean isTlsOnly() {
        return tlsOnly;
    }

    public void setTlsOnly(boolean value) {
        tlsOnly = value;
    }

    public boolean isNoMobility() {
        return noMobility;
    }

    public void setNoMobility(boolean value) {
        noMobility = value;
    }

    public boolean isTrusted() {
        return trusted;
    }

    public void setTrusted(boolean value) {
        trusted = value;
    }
}
