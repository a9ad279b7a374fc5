package org.carillon.apps;

import org.carillon.directory.AppView;
import org.carillon.directory.Device;

/**
 * An app as one user may use it: by a right to the app, or because it is the phone app of a device of the user.
 *
 * @param app    the app object
 * @param device the user's device, or null
 */
public record UsableApp(AppView app, Device device) {

    static final String DEVICE = "dev:";

    /** How the user's client calls it (myapps.md section 10.2). */
    public String name() {
        return device == null ? app.name().value() : DEVICE + device.hardwareId();
    }

    public String title() {
        return device == null || device.text().isEmpty() ? app.title() : device.text();
    }

    /** Hardware id of the device; empty where it is none. */
    String hardwareId() {
        return device == null ? "" : device.hardwareId().value();
    }
}
