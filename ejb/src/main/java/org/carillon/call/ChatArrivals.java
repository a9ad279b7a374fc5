package org.carillon.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.chat.ChatStored;

/** Says to whom something was written, whichever way it came into the store: clients that sleep are woken. */
@ApplicationScoped
public class ChatArrivals {

    @Inject
    private Event<ChatArrived> arrivals;

    void stored(@Observes ChatStored news) {
        news.members().stream().filter(member -> !member.equals(news.message().author())).forEach(member -> arrivals.fire(new ChatArrived(member)));
    }
}
