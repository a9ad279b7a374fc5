package org.carillon.websocket.profile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.HomeScreenChanged;
import org.carillon.calendar.CalendarRead;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.session.SessionChanged;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/** Tells open profile pages when what they show has changed. */
@ApplicationScoped
public class ProfileUpdates {

    @Inject
    private AppCallers callers;
    @Inject
    private Directory directory;
    @Inject
    private ProfileText texts;
    @Inject
    private SessionList sessions;

    void tell(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.USER) {
            sendProfile(changed.guid());
        }
    }

    void tell(@Observes HomeScreenChanged changed) {
        sendProfile(changed.owner());
    }

    void tell(@Observes CalendarRead read) {
        sendProfile(read.user());
    }

    void tell(@Observes SessionChanged changed) {
        for (AppCaller page : callers.pages(changed.session().owner(), ProfileHandler.APP)) {
            page.connection().send(JsonText.write(sessions.of("UpdateSessions", (AsUser) page.login().orElseThrow())));
        }
    }

    private void sendProfile(Guid user) {
        List<AppCaller> pages = callers.pages(user, ProfileHandler.APP);
        if (!pages.isEmpty() && directory.user(user).isPresent()) {
            String frame = JsonText.write(texts.of("UpdateProfile", user));
            pages.forEach(page -> page.connection().send(frame));
        }
    }
}
