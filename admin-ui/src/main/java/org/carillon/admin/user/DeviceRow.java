package org.carillon.admin.user;

import org.carillon.directory.Device;
import org.carillon.directory.HardwareId;

/** A device in a form. */
public class DeviceRow {

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
        hardwareId = device.hardwareId().value();
        text = device.text();
        app = device.app();
        pbxPasswordOnly = device.pbxPasswordOnly();
        noFilter = device.noFilter();
        tlsOnly = device.tlsOnly();
        noMobility = device.noMobility();
        trusted = device.trusted();
    }

    Device value() {
        return new Device(HardwareId.of(hardwareId), text, app, pbxPasswordOnly, noFilter, tlsOnly, noMobility, trusted);
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
