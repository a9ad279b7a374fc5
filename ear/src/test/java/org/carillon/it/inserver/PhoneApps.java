package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.carillon.apps.AppInfo;
import org.carillon.apps.AppInfos;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/** Phone apps as their services tell of them, and the devices they are attached to. */
final class PhoneApps {

    private PhoneApps() {
    }

    /** Lets the service of an app say something, and waits until it is known. */
    static void says(AppInfos infos, Directory directory, Guid app, AppInfo info) {
        infos.tell(app, info);
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!infos.of(directory.app(app).orElseThrow()).equals(Optional.of(info))) {
            assertTrue(System.nanoTime() < deadline, "it is not known");
            Thread.onSpinWait();
        }
    }

    static AppInfo softphone() {
        return new AppInfo(false, "", Map.of("com.innovaphone.phone", "{\"info\":{\"type\":\"softphone\"}}"), List.of("phone"), Map.of(), "softphone");
    }

    static Device device(String hardwareId, String app) {
        return new Device(HardwareId.of(hardwareId), "", app, Set.of(), "", "", "");
    }
}
