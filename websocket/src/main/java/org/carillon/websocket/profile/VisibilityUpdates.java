package org.carillon.websocket.profile;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Directory;
import org.carillon.directory.GroupRulesChanged;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/** Tells open profile pages when the rules that they show have changed, be it by a template or a group. */
@ApplicationScoped
public class VisibilityUpdates {

    @Inject
    private AppCallers callers;
    @Inject
    private Directory directory;
    @Inject
    private VisibilityText texts;

    void tell(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.TEMPLATE) {
            send(callers.pages(ProfileHandler.APP));
        } else if (changed.type() == ObjectType.USER && (changed.touches(Aspect.RULES) || changed.touches(Aspect.GROUPS))) {
            send(callers.pages(changed.guid(), ProfileHandler.APP));
        }
    }

    void tell(@Observes GroupRulesChanged changed) {
        send(callers.pages(ProfileHandler.APP));
    }

    private void send(List<AppCaller> pages) {
        pages.stream().collect(Collectors.groupingBy(page -> ((AsUser) page.login().orElseThrow()).user())).forEach((user, own) -> {
            if (directory.user(user).isPresent()) {
                String frame = JsonText.write(texts.of("UpdateVisibility", user));
                own.forEach(page -> page.connection().send(frame));
            }
        });
    }
}
