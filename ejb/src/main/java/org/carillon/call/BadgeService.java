package org.carillon.call;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.ToIntFunction;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;
import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;

/**
 * The service of a built-in app as far as its badge goes: registered for every app object whose URL leads to that app, and called by
 * whoever shows badges. What concerns one user runs in one lane, in order; nobody who does not ask costs anything.
 */
final class BadgeService {

    private static final int LANES = 16;
    private final String app;
    private final ToIntFunction<Guid> number;
    private final Parts parts;
    private final KeyedExecutor lanes;
    private final Map<Guid, Registration> registered = new ConcurrentHashMap<>();
    private final Map<Guid, CountBadge> badges = new ConcurrentHashMap<>();

    /** What it needs of the PBX. */
    record Parts(Registrations registrations, Directory directory, Identities identities, Executor executor) {
    }

    /**
     * @param app    last component of its URL
     * @param number for one user; may take time
     */
    BadgeService(String app, ToIntFunction<Guid> number, Parts parts) {
        this.app = app;
        this.number = number;
        this.parts = parts;
        this.lanes = new KeyedExecutor(parts.executor(), LANES);
    }

    void start() {
        parts.directory().apps().forEach(this::look);
    }

    /** An app object may come to lead here, or elsewhere. */
    void appChanged(ObjectChanged changed) {
        if (changed.type() == ObjectType.APP) {
            parts.directory().app(changed.guid()).ifPresentOrElse(this::look, () -> end(changed.guid()));
        }
    }

    private void look(AppView object) {
        if (!object.isBuiltIn() || !object.fileName().equals(app)) {
            end(object.guid());
            return;
        }
        Registration fresh = new Registration(object.guid(), null, "", false, this::offered, why -> registered.remove(object.guid()));
        if (registered.putIfAbsent(object.guid(), fresh) == null) {
            parts.registrations().add(fresh);
        }
    }

    private void end(Guid object) {
        Registration known = registered.remove(object);
        if (known != null) {
            parts.registrations().remove(known);
        }
    }

    private Leg offered(Signal.Setup setup, Leg answers) {
        Optional<Guid> user = parts.identities().of(setup.calling()).filter(calling -> !calling.app()).map(Identity::guid);
        if (user.isEmpty() || setup.facilities().stream().noneMatch(Facility.PresenceSubscribe.class::isInstance)) {
            answers.signal(Signal.Rel.of(Cause.NOT_AVAILABLE));
            return signal -> { };
        }
        Guid reads = user.get();
        lanes.execute(reads, () -> badges.computeIfAbsent(reads, guid -> new CountBadge(() -> number.applyAsInt(guid))).ask(answers));
        return signal -> {
            if (signal instanceof Signal.Rel) {
                lanes.execute(reads, () -> leave(reads, answers));
            }
        };
    }

    private void leave(Guid user, Leg watcher) {
        CountBadge badge = badges.get(user);
        if (badge != null) {
            badge.leave(watcher);
            if (badge.isIdle()) {
                badges.remove(user);
            }
        }
    }

    /** There may be another number for these users. */
    void changed(Set<Guid> users) {
        for (Guid user : users) {
            CountBadge badge = badges.get(user);
            if (badge != null) {
                lanes.execute(user, badge::changed);
            }
        }
    }
}
