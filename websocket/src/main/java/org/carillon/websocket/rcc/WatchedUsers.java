package org.carillon.websocket.rcc;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.directory.Directory;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.UserView;
import org.carillon.websocket.api.ApiSession;

/** Finds whom a login may watch and control, and lets go of those it may not any more. */
@ApplicationScoped
public class WatchedUsers {

    private static final int MAX_NAME = 128;
    @Inject
    private ObjectReader objects;
    @Inject
    private Directory directory;
    @Inject
    private Visible visible;
    @Inject
    private CallControl calls;
    @Inject
    private RccHub hub;

    /** By long name alone; empty where there is nobody of that name, or it is nobody for this login. */
    Optional<UserView> named(ApiSession session, String cn) {
        return cn.isEmpty() || cn.length() > MAX_NAME ? Optional.empty()
                : objects.findByLongName(cn).flatMap(found -> directory.user(found.object().guid())).filter(user -> visible.isControlled(session, user));
    }

    void changed(@Observes ObjectChanged changed) {
        if (changed.touches(Aspect.GRANTS) || changed.touches(Aspect.GROUPS) || changed.touches(Aspect.DELETED)) {
            calls.execute(() -> {
                List<UserMonitor> concerned = changed.type() == ObjectType.USER ? hub.of(changed.guid()) : hub.monitors();
                concerned.forEach(monitor -> recheck(monitor.session().session(), monitor));
            });
        }
    }

    private void recheck(ApiSession session, UserMonitor monitor) {
        session.connection().turn(() -> {
            if (directory.user(monitor.wanted().object()).filter(user -> visible.isControlled(session, user)).isEmpty()) {
                calls.execute(() -> monitor.session().forget(monitor.user()));
            }
        });
    }
}
