package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.directory.Viewer;
import org.carillon.websocket.api.ApiSession;

/**
 * Who is there for a login (rcc.md section 5.1): for an app object those who have the app, and the members of groups in which it is active; for
 * a user the members of such groups, but to be controlled only the user.
 */
@ApplicationScoped
public class Visible {

    @Inject
    private Directory directory;

    /** Whether the login is told of the registrations of somebody. */
    boolean isShown(ApiSession session, UserView user, boolean group) {
        return session.user().isPresent() || group ? isInGroup(session, user) || session.user().filter(user.guid()::equals).isPresent() : isGranted(session, user);
    }

    /** Whether the login may watch and control the calls of somebody. */
    boolean isControlled(ApiSession session, UserView user) {
        return session.user().isPresent() ? session.user().get().equals(user.guid()) : isGranted(session, user) || isInGroup(session, user);
    }

    /** Who acts, as it is now. */
    Optional<Viewer> viewer(ApiSession session) {
        return session.user().or(() -> session.app().map(AppView::guid)).flatMap(directory::viewer);
    }

    private boolean isGranted(ApiSession session, UserView user) {
        return app(session).filter(app -> app.isGrantedTo(user)).isPresent();
    }

    /** The app object that acts for itself, as it is now. */
    Optional<AppView> app(ApiSession session) {
        return session.app().map(AppView::guid).flatMap((Guid guid) -> directory.app(guid));
    }

    private boolean isInGroup(ApiSession session, UserView user) {
        return viewer(session).filter(viewer -> user.groupNames().stream().anyMatch(viewer::isActiveMember)).isPresent();
    }
}
