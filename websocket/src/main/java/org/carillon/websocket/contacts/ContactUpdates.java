package org.carillon.websocket.contacts;

import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.contact.ContactsChanged;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/** Tells open pages that their list is no longer what it was; who shows it asks again. */
@ApplicationScoped
public class ContactUpdates {

    @Inject
    private AppCallers callers;
    @Resource
    private ManagedExecutorService executor;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContactsChanged changed) {
        String frame = JsonText.write(JsonText.message("ContactsChanged").add("shared", changed.owner().isEmpty()).build());
        executor.execute(() -> {
            List<AppCaller> pages = changed.owner().map(owner -> callers.pages(owner, ContactsHandler.APP))
                    .orElseGet(() -> callers.pages(ContactsHandler.APP));
            pages.forEach(page -> page.connection().send(frame));
        });
    }
}
