package org.carillon.websocket.profile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Directory;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;
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

    void tell(@Observes ObjectChanged changed) {
        if (changed.type() != ObjectType.USER || directory.user(changed.guid()).isEmpty()) {
            return;
        }
        List<AppCaller> pages = callers.ofUser(changed.guid()).stream().filter(ProfileUpdates::isProfile).toList();
        if (!pages.isEmpty()) {
            String frame = JsonText.write(texts.of("UpdateProfile", changed.guid()));
            pages.forEach(page -> page.connection().send(frame));
        }
    }

    private static boolean isProfile(AppCaller caller) {
        return caller.service().kind().equals("app") && caller.login().orElse(null) instanceof AsUser user
                && user.app().name().value().equalsIgnoreCase(ProfileHandler.APP);
    }
}
