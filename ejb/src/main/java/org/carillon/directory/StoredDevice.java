package org.carillon.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Row of a {@link Device}. */
@Embeddable
class StoredDevice {

    @Column(name = "hardware_id")
    private String hardwareId;
    private String text;
    private String app;
    @Column(name = "pbx_password_only")
    private boolean pbxPasswordOnly;
    @Column(name = "no_filter")
    private boolean noFilter;
    @Column(name = "tls_only")
    private boolean tlsOnly;
    @Column(name = "no_mobility")
    private boolean noMobility;
    private boolean trusted;

    protected StoredDevice() {
    }

    static StoredDevice of(Device device) {
        StoredDevice row = new StoredDevice();
        row.hardwareId = device.hardwareId().value();
        row.text = device.text();
        row.app = device.app();
        row.pbxPasswordOnly = device.pbxPasswordOnly();
        row.noFilter = device.noFilter();
        row.tlsOnly = device.tlsOnly();
        row.noMobility = device.noMobility();
        row.trusted = device.trusted();
        return row;
    }

    Device view() {
        return new Device(HardwareId.of(hardwareId), text, app, pbxPasswordOnly, noFilter, tlsOnly, noMobility, trusted);
    }
}
