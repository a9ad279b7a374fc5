package org.carillon.apps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.AppView;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;

/**
 * Which apps a user may use. The default is none. A device app needs no right of its own: that the administrator attached
 * it to the user's device is the right; it counts as long as its service says that it can be attached.
 */
@ApplicationScoped
public class AppAccess {

    private final Directory directory;
    private final AppInfos infos;

    /** For the container's proxy. */
    protected AppAccess() {
        this(null, null);
    }

    @Inject
    AppAccess(Directory directory, AppInfos infos) {
        this.directory = directory;
        this.infos = infos;
    }

    /** What the user's list of apps shows: granted apps that are meant to be listed, by title, then device apps. */
    public List<UsableApp> listedFor(UserView user) {
        Stream<UsableApp> granted = directory.apps().stream().filter(app -> isListed(app) && !app.url().isEmpty() && app.isGrantedTo(user))
                .filter(app -> deviceApp(app).isEmpty()).map(app -> new UsableApp(app, null));
        return Stream.concat(granted, user.devices().stream().flatMap(device -> attached(device).stream())).toList();
    }

    /* A hidden app stands in the list where it has APIs for other apps, which the client could not start it for otherwise. */
    private boolean isListed(AppView app) {
        return !app.unlisted() || infos.of(app).filter(info -> !info.apis().isEmpty()).isPresent();
    }

    /** Granted apps that can be attached to a device, by title. */
    public List<AppView> attachableFor(UserView user) {
        return directory.apps().stream().filter(app -> !app.url().isEmpty() && app.isGrantedTo(user) && !deviceApp(app).isEmpty()).toList();
    }

    /** As what the app can be attached to a device; empty where it cannot. */
    public String deviceApp(AppView app) {
        return infos.of(app).map(AppInfo::deviceApp).orElse("");
    }

    /** The app of that name, if it exists and is granted to the user. */
    public Optional<AppView> granted(UserView user, String app) {
        return directory.app(app).filter(found -> found.isGrantedTo(user));
    }

    /**
     * The app that the user's client calls so.
     *
     * @throws NotFound   if there is none
     * @throws NotAllowed if the user has no right to it, or the device is not the user's, whether there is one or not
     */
    public UsableApp require(UserView user, String name) {
        if (!name.startsWith(UsableApp.DEVICE)) {
            AppView app = directory.app(name).orElseThrow(() -> new NotFound("the app"));
            if (!app.isGrantedTo(user)) {
                throw new NotAllowed("no permission for the app");
            }
            return new UsableApp(app, null);
        }
        Device device = own(user, name).orElseThrow(() -> new NotAllowed("no permission for the device"));
        return attached(device).orElseThrow(() -> new NotFound("the app"));
    }

    /** The device app that the user's client calls so, if the device is the user's and an app is attached to it. */
    public Optional<UsableApp> ofDevice(UserView user, String name) {
        return own(user, name).flatMap(this::attached);
    }

    /** The app of that device, if it is the user's and an app is attached to it. */
    public Optional<UsableApp> ofDevice(UserView user, HardwareId device) {
        return ofDevice(user, UsableApp.DEVICE + device);
    }

    /**
     * Whether the user may still use the app, or has it at that device.
     *
     * @param device null where the app is used as such
     */
    public boolean stands(UserView user, Guid app, HardwareId device) {
        return device == null ? directory.app(app).filter(found -> found.isGrantedTo(user)).isPresent()
                : ofDevice(user, device).filter(usable -> usable.app().guid().equals(app)).isPresent();
    }

    private static Optional<Device> own(UserView user, String name) {
        return user.devices().stream().filter(device -> name.equals(UsableApp.DEVICE + device.hardwareId())).findFirst();
    }

    private Optional<UsableApp> attached(Device device) {
        return Optional.of(device.app()).filter(app -> !app.isEmpty()).flatMap(directory::app)
                .filter(app -> !app.url().isEmpty() && !deviceApp(app).isEmpty()).map(app -> new UsableApp(app, device));
    }
}
