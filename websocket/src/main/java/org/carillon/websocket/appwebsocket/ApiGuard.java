package org.carillon.websocket.appwebsocket;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.UserView;

/** Ends what goes on in APIs whose right was withdrawn, and what was opened for users who are locked or gone. */
@ApplicationScoped
public class ApiGuard {

    @Inject
    private AppCallers callers;
    @Inject
    private Directory directory;

    void check(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.APP && changed.touches(Aspect.GRANTS)) {
            callers.ofApp(changed.guid()).forEach(caller -> caller.connection().turn(caller::recheck));
        } else if (changed.type() == ObjectType.USER && (changed.touches(Aspect.LOCKED) || changed.touches(Aspect.DELETED))) {
            Optional<UserView> user = directory.user(changed.guid()).filter(u -> !u.locked());
            if (user.isEmpty()) {
                callers.apps().forEach(caller -> caller.connection().turn(() -> caller.forget(changed.guid())));
            }
        }
    }
}
