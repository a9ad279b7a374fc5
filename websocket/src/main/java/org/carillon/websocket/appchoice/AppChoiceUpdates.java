package org.carillon.websocket.appchoice;

import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.HomeScreenChanged;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/** Tells open pages of the app when apps come or go, or when the home screen was arranged elsewhere. */
@ApplicationScoped
public class AppChoiceUpdates {

    @Inject
    private AppCallers callers;
    @Inject
    private Directory directory;
    @Inject
    private AppChoiceText texts;
    @Resource
    private ManagedExecutorService executor;

    void tell(@Observes HomeScreenChanged changed) {
        send(callers.pages(changed.owner(), AppChoiceHandler.APP));
    }

    void tell(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.APP || changed.type() == ObjectType.TEMPLATE) {
            executor.execute(() -> send(callers.pages(AppChoiceHandler.APP)));
        } else if (changed.type() == ObjectType.USER && (changed.touches(Aspect.GRANTS) || changed.touches(Aspect.GROUPS))) {
            send(callers.pages(changed.guid(), AppChoiceHandler.APP));
        }
    }

    private void send(List<AppCaller> pages) {
        for (AppCaller page : pages) {
            Guid user = ((AsUser) page.login().orElseThrow()).user();
            if (directory.user(user).isPresent()) {
                page.connection().send(JsonText.write(texts.of("UpdateApps", user, page.connection().peer())));
            }
        }
    }
}
