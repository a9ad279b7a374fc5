package org.carillon.call;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.apps.AppAccess;
import org.carillon.apps.AppInfos;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.presence.Presences;

/** Phone apps that are attached to devices, and run in the clients of their users or could (signaling.md section 1.4). */
@ApplicationScoped
class PhoneApps {

    private static final String PHONE = "phone";
    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppInfos infos;
    @Inject
    private Registrations registrations;
    @Inject
    private Presences presences;
    @Inject
    private Event<CallAtPhone> calls;

    /**
     * Has the user's clients start the phone apps that are not registered.
     *
     * @return whether there are any, and a client that could do it
     */
    boolean wake(Guid user) {
        if (!presences.isOnline(user)) {
            return false;
        }
        Set<HardwareId> there = registrations.of(user).stream().flatMap(registration -> registration.hardwareId().stream()).collect(Collectors.toSet());
        List<HardwareId> asleep = directory.user(user).stream()
                .flatMap(owner -> owner.devices().stream().filter(device -> access.ofDevice(owner, device.hardwareId())
                        .flatMap(usable -> infos.of(usable.app())).filter(info -> info.wake().contains(PHONE)).isPresent()))
                .map(device -> device.hardwareId()).filter(device -> !there.contains(device)).toList();
        asleep.forEach(device -> calls.fire(new CallAtPhone(user, device, true)));
        return !asleep.isEmpty();
    }
}
