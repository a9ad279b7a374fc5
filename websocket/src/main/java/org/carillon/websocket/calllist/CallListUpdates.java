package org.carillon.websocket.calllist;

import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.history.CallListSeen;
import org.carillon.history.CallsRecorded;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/**
 * Keeps all pages of a user in step: {@code CallAdded} with a new call, {@code CallsChanged} when others are different now and the page
 * is to ask again, {@code CallsCleared}, {@code CallsSeen}.
 */
@ApplicationScoped
public class CallListUpdates {

    @Inject
    private AppCallers callers;
    @Inject
    private CallNames names;
    @Resource
    private ManagedExecutorService executor;

    void recorded(@Observes CallsRecorded recorded) {
        if (recorded.entry().isEmpty()) {
            send(recorded.owner(), JsonText.write(JsonText.message("CallsChanged").build()));
        } else if (!callers.pages(recorded.owner(), CallListHandler.APP).isEmpty()) {
            names.named(recorded.owner(), List.of(recorded.entry().get()),
                    entries -> send(recorded.owner(), JsonText.write(JsonText.message("CallAdded").add("entry", entries.get(0)).build())));
        }
    }

    void seen(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallListSeen seen) {
        executor.execute(() -> send(seen.owner(), JsonText.write(JsonText.message(seen.cleared() ? "CallsCleared" : "CallsSeen").build())));
    }

    private void send(Guid owner, String frame) {
        List<AppCaller> pages = callers.pages(owner, CallListHandler.APP);
        pages.forEach(page -> page.connection().send(frame));
    }
}
