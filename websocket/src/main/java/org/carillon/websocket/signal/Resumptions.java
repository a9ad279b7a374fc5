package org.carillon.websocket.signal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.call.Registration.Dismissal;
import org.carillon.call.Registrations;
import org.carillon.call.signal.Cause;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.signal.Registered.Key;

/**
 * Registrations whose calls outlive the connection, for a while. A client that wants that names a secret when it registers. When its
 * connection is lost, the registration ends as any other does, but its calls stay, silent, for {@link CallSettings#RESUME}; whoever
 * registers as the same device of the same user with the same secret gets them, told by a {@code Sync}. The client that comes while the
 * old connection is not yet known to be lost takes the place of the old one at once. At any time exactly one {@link Registered} holds an
 * endpoint, and only that one may end it.
 */
@ApplicationScoped
class Resumptions {

    private final Map<Key, Registered> holders = new ConcurrentHashMap<>();
    private final Registrations registrations;
    private final Settings settings;
    private final Later later;
    @Resource
    private ManagedScheduledExecutorService executor;

    /** Does something after a while. */
    @FunctionalInterface
    interface Later {

        void after(Duration delay, Runnable task);
    }

    @Inject
    Resumptions(Registrations registrations, Settings settings) {
        this.registrations = registrations;
        this.settings = settings;
        this.later = (delay, task) -> executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    Resumptions(Registrations registrations, Settings settings, Later later) {
        this.registrations = registrations;
        this.settings = settings;
        this.later = later;
    }

    /** For the container's proxy. */
    protected Resumptions() {
        this(null, null, null);
    }

    /** The calls that were left under that key, or are now over another connection, which loses them. */
    Optional<SignalEndpoint> take(Key key) {
        Registered former = holders.remove(key);
        if (former == null) {
            return Optional.empty();
        }
        registrations.remove(former.registration());
        former.endpoint().detach();
        former.dismissed().accept(Dismissal.REPLACED);
        return Optional.of(former.endpoint());
    }

    /** From now on the calls are that registration's. */
    void hold(Registered registered) {
        registered.resumption().ifPresent(key -> holders.put(key, registered));
    }

    /** The registration ends, and its calls with it unless they are another's by now. */
    void end(Registered registered) {
        registrations.remove(registered.registration());
        if (registered.resumption().isEmpty() || holders.remove(registered.resumption().get(), registered)) {
            registered.endpoint().end(Cause.OUT_OF_ORDER);
        }
    }

    /** The connection is lost. */
    void lost(Registered registered) {
        Duration patience = Duration.ofSeconds(settings.get(CallSettings.RESUME));
        registrations.remove(registered.registration());
        boolean mine = registered.resumption().isEmpty() || holders.get(registered.resumption().get()) == registered;
        if (!mine) {
            return;
        }
        if (registered.resumption().isEmpty() || patience.isZero() || !registered.endpoint().detach()) {
            end(registered);
        } else {
            later.after(patience, () -> end(registered));
        }
    }
}
