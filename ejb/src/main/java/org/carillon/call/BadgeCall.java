package org.carillon.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceTarget;
import org.carillon.presence.PresenceView;

/**
 * What one app tells one user, asked for once however many watch. Lives from the first watcher to the last; while the user may use
 * the app, the service is called whenever it registers, otherwise nothing is seen and nobody called. Only ever touched by its own
 * lane.
 */
final class BadgeCall {

    private static final int CONTACTS = 20;
    private final Identity user;
    private final Identity app;
    private final PresenceTarget target;
    private final Executor lane;
    private final Map<Object, Consumer<PresenceView>> listeners = new LinkedHashMap<>();
    private final Map<Registration, Leg> services = new HashMap<>();
    private final List<PresenceItem> items = new ArrayList<>();
    private boolean allowed;

    BadgeCall(Identity user, Identity app, PresenceTarget target, Executor lane) {
        this.user = user;
        this.app = app;
        this.target = target;
        this.lane = lane;
    }

    boolean isIdle() {
        return listeners.isEmpty();
    }

    /** Whether the user may use the app; nobody may until that is said. */
    void allow(boolean may) {
        if (may == allowed) {
            return;
        }
        allowed = may;
        if (!may) {
            letGo();
            items.clear();
        }
        tell();
    }

    void watch(Object key, Consumer<PresenceView> listener) {
        listeners.put(key, listener);
        listener.accept(view());
    }

    void unwatch(Object key) {
        listeners.remove(key);
        if (listeners.isEmpty()) {
            letGo();
        }
    }

    private void letGo() {
        services.values().forEach(service -> service.signal(Signal.Rel.of(Cause.NORMAL)));
        services.clear();
    }

    void registered(Registration service) {
        if (allowed && !listeners.isEmpty() && !services.containsKey(service)) {
            Signal.Setup setup = Signal.Setup.withoutMedia(user.party(), app.party(),
                    List.of(new Facility.PresenceSubscribe(), new Facility.Name(user.name())));
            services.put(service, service.endpoint().offer(setup, signal -> lane.execute(() -> heard(service, signal))));
        }
    }

    void gone(Registration service) {
        services.remove(service);
        if (services.isEmpty()) {
            clear();
        }
    }

    private void heard(Registration service, Signal signal) {
        if (!services.containsKey(service)) {
            return;
        }
        if (signal instanceof Signal.Rel) {
            gone(service);
        } else if (signal instanceof Signal.Facilities told) {
            take(told.facilities());
        } else if (signal instanceof Signal.Conn conn) {
            take(conn.facilities());
        }
    }

    /* The last of them is the oldest; each takes the place of what was told of its contact and moves to the front. */
    private void take(List<Facility> facilities) {
        List<PresenceItem> before = List.copyOf(items);
        for (int i = facilities.size() - 1; i >= 0; i--) {
            if (facilities.get(i) instanceof Facility.PresenceNotify told) {
                items.removeIf(item -> item.contact().equals(told.item().contact()));
                items.add(0, told.item());
            }
        }
        while (items.size() > CONTACTS) {
            items.remove(items.size() - 1);
        }
        if (!items.equals(before)) {
            tell();
        }
    }

    private void clear() {
        if (!items.isEmpty()) {
            items.clear();
            tell();
        }
    }

    private void tell() {
        PresenceView view = view();
        listeners.values().forEach(listener -> listener.accept(view));
    }

    private PresenceView view() {
        return allowed ? new PresenceView(true, target, List.copyOf(items)) : PresenceView.DOWN;
    }
}
