package org.carillon.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.call.Registration.Dismissal;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;

/** The registrations there are, in memory: they end with the process, and endpoints register again. */
@ApplicationScoped
public class RegistrationTable implements Registrations {

    private static final Comparator<Registration> ORDER = Comparator.comparing(r -> r.hardwareId().map(HardwareId::value).orElse(""));
    private final Map<Guid, List<Registration>> registered = new ConcurrentHashMap<>();
    private final Event<RegistrationChanged> changes;
    private final Directory directory;

    @Inject
    public RegistrationTable(Event<RegistrationChanged> changes, Directory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /** For the proxy of the container. */
    protected RegistrationTable() {
        this(null, null);
    }

    @Override
    public List<Registration> of(Guid object) {
        return registered.getOrDefault(object, List.of());
    }

    @Override
    public List<Registration> all() {
        return registered.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void add(Registration registration) {
        List<Registration> gone = new ArrayList<>();
        registered.compute(registration.object(), (guid, known) -> {
            List<Registration> all = known == null ? new ArrayList<>() : new ArrayList<>(known);
            if (registration.isSingle()) {
                all.stream().filter(registration::isSameDevice).forEach(gone::add);
                all.removeAll(gone);
            }
            all.add(registration);
            all.sort(ORDER);
            return List.copyOf(all);
        });
        gone.forEach(old -> {
            changes.fire(new RegistrationChanged(old, false));
            old.dismiss(Dismissal.REPLACED);
        });
        changes.fire(new RegistrationChanged(registration, true));
    }

    @Override
    public void remove(Registration registration) {
        end(registration);
    }

    /** Ends what is registered as a device that the object no longer has, or for an object that is gone. */
    void objectChanged(@Observes ObjectChanged changed) {
        if (changed.touches(Aspect.DEVICES) || changed.touches(Aspect.DELETED)) {
            of(changed.guid()).stream().filter(r -> !mayStay(r)).filter(this::end).forEach(r -> r.dismiss(Dismissal.NOT_ALLOWED));
        }
    }

    private boolean mayStay(Registration registration) {
        return registration.hardwareId().isEmpty() ? directory.viewer(registration.object()).isPresent()
                : directory.user(registration.object()).stream().flatMap(user -> user.devices().stream())
                        .anyMatch(device -> registration.hardwareId().filter(device.hardwareId()::equals).isPresent());
    }

    private boolean end(Registration registration) {
        boolean[] found = {false};
        registered.computeIfPresent(registration.object(), (guid, known) -> {
            found[0] = known.contains(registration);
            List<Registration> left = known.stream().filter(other -> other != registration).toList();
            return left.isEmpty() ? null : left;
        });
        if (found[0]) {
            changes.fire(new RegistrationChanged(registration, false));
        }
        return found[0];
    }
}
