package org.carillon.directory;

import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.carillon.directory.Device.Flag;

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
    @Column(name = "single_registration")
    private boolean singleRegistration;
    @Column(name = "media_relay")
    private boolean mediaRelay;
    private String voip;
    @Column(name = "gatekeeper_id")
    private String gatekeeperId;
    @Column(name = "primary_gatekeeper")
    private String primaryGatekeeper;

    protected StoredDevice() {
    }

    static StoredDevice of(Device device) {
        StoredDevice row = new StoredDevice();
        row.hardwareId = device.hardwareId().value();
        row.text = device.text();
        row.app = device.app();
        row.pbxPasswordOnly = device.has(Flag.PBX_PASSWORD_ONLY);
        row.noFilter = device.has(Flag.NO_FILTER);
        row.tlsOnly = device.has(Flag.TLS_ONLY);
        row.noMobility = device.has(Flag.NO_MOBILITY);
        row.trusted = device.has(Flag.TRUSTED);
        row.singleRegistration = device.has(Flag.SINGLE_REGISTRATION);
        row.mediaRelay = device.has(Flag.MEDIA_RELAY);
        row.voip = device.voip();
        row.gatekeeperId = device.gatekeeperId();
        row.primaryGatekeeper = device.primaryGatekeeper();
        return row;
    }

    Device view() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        add(flags, pbxPasswordOnly, Flag.PBX_PASSWORD_ONLY);
        add(flags, noFilter, Flag.NO_FILTER);
        add(flags, tlsOnly, Flag.TLS_ONLY);
        add(flags, noMobility, Flag.NO_MOBILITY);
        add(flags, trusted, Flag.TRUSTED);
        add(flags, singleRegistration, Flag.SINGLE_REGISTRATION);
        add(flags, mediaRelay, Flag.MEDIA_RELAY);
        return new Device(HardwareId.of(hardwareId), text, app, flags, voip, gatekeeperId, primaryGatekeeper);
    }

    private static void add(Set<Flag> flags, boolean on, Flag flag) {
        if (on) {
            flags.add(flag);
        }
    }
}
