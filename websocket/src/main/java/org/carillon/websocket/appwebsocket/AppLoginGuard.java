package org.carillon.websocket.appwebsocket;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.apps.AppAccess;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.AppLoginVerifier;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.UserView;
import org.carillon.session.SessionChanged;

/**
 * Ends logins whose ground is gone: the session through which a user came, the user, the app object, their passwords, the
 * right to use the app or the device it is attached to. A login made in a session survives a change of the password that the session survives.
 */
@ApplicationScoped
public class AppLoginGuard {

    @Inject
    private AppCallers callers;
    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppLoginVerifier logins;

    /** Ends a login whose ground has gone after it was looked for and before anybody could know of the caller. */
    void checkEntered(AppCaller caller) {
        if (caller.login().orElse(null) instanceof AsUser login && !logins.stands(login)) {
            end(caller);
        }
    }

    void check(@Observes SessionChanged changed) {
        if (changed.kind() == SessionChanged.Kind.DELETED) {
            for (AppCaller caller : callers.ofUser(changed.session().owner())) {
                if (caller.login().orElse(null) instanceof AsUser user && changed.session().id().equals(user.session())) {
                    end(caller);
                }
            }
        }
    }

    void check(@Observes ObjectChanged changed) {
        switch (changed.type()) {
            case USER -> callers.ofUser(changed.guid()).stream().filter(c -> isGroundless(c, changed)).forEach(AppLoginGuard::end);
            case APP -> checkApp(changed);
            case TEMPLATE -> callers.users().filter(c -> isGroundless(c, changed)).forEach(AppLoginGuard::end);
        }
    }

    private void checkApp(ObjectChanged changed) {
        List<AppCaller> services = callers.ofApp(changed.guid());
        if (changed.touches(Aspect.DELETED) || changed.touches(Aspect.PASSWORD)) {
            services.forEach(AppLoginGuard::end);
        }
        callers.users().filter(c -> cameThrough(c, changed.guid()))
                .filter(c -> changed.touches(Aspect.PASSWORD) || isGroundless(c, changed)).forEach(AppLoginGuard::end);
    }

    private static boolean cameThrough(AppCaller caller, Guid app) {
        return caller.login().orElse(null) instanceof AsUser user && user.app() != null && user.app().guid().equals(app);
    }

    private boolean isGroundless(AppCaller caller, ObjectChanged changed) {
        if (!(caller.login().orElse(null) instanceof AsUser login)) {
            return false;
        }
        UserView user = directory.user(login.user()).filter(u -> !u.locked()).orElse(null);
        if (user == null || login.session() == null && changed.type() == ObjectType.USER && changed.touches(Aspect.PASSWORD)) {
            return true;
        }
        return login.app() != null && !access.stands(user, login.app().guid(), login.device());
    }

    private static void end(AppCaller caller) {
        caller.connection().abort(CloseCodes.VIOLATED_POLICY, "the login is no longer valid");
    }
}
