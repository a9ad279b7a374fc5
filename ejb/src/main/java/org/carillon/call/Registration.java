package org.carillon.call;

import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.call.path.SignalPath;
import org.carillon.directory.Device;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * An endpoint that is registered for an object now (signaling.md section 1.1). Each is one of its own, whatever it is called.
 */
public final class Registration {

    private final Guid object;
    private final Device device;
    private final String address;
    private final boolean media;
    private final SignalPath path;
    private final Consumer<Dismissal> dismissed;

    /** Why the PBX ends a registration. */
    public enum Dismissal {
        /** Another one of the same device has taken its place. */
        REPLACED,
        /** It may not be there any more. */
        NOT_ALLOWED
    }

    /**
     * @param device   as which it registered, or null where it did so as the object itself
     * @param address  where it is, as IP address
     * @param media    takes calls with media
     * @param dismissed told when the PBX has ended the registration
     */
    public Registration(Guid object, Device device, String address, boolean media, Endpoint endpoint, Consumer<Dismissal> dismissed) {
        this.object = object;
        this.device = device;
        this.address = address;
        this.media = media;
        this.path = new SignalPath(endpoint);
        this.dismissed = dismissed;
    }

    public Guid object() {
        return object;
    }

    public Optional<HardwareId> hardwareId() {
        return Optional.ofNullable(device).map(Device::hardwareId);
    }

    public String address() {
        return address;
    }

    /** Takes calls with media. */
    public boolean takesMedia() {
        return media;
    }

    /** What it is called through; somebody may sit in the way. */
    public Endpoint endpoint() {
        return path;
    }

    /** The way between it and the PBX. */
    public SignalPath path() {
        return path;
    }

    /** There may be no other of the same device. */
    boolean isSingle() {
        return device != null && device.has(Device.Flag.SINGLE_REGISTRATION);
    }

    boolean isSameDevice(Registration other) {
        return device != null && other.device != null && device.hardwareId().equals(other.device.hardwareId());
    }

    void dismiss(Dismissal why) {
        dismissed.accept(why);
    }
}
