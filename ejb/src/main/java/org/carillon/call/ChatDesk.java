package org.carillon.call;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.presence.Presences;

/** Opens chats, and offers each also to the endpoints that register while it goes on. */
@ApplicationScoped
class ChatDesk {

    private static final String DO_NOT_DISTURB = "dnd";
    @Inject
    private Identities identities;
    @Inject
    private Registrations registrations;
    @Inject
    private Presences presences;
    @Inject
    private ChatNotes notes;
    private final Map<Guid, Set<ChatCall>> open = new ConcurrentHashMap<>();

    Call call(Registration from, Identity calling, Signal.Setup setup, Leg answers, Executor lane) {
        Optional<Identity> called = identities.of(setup.called());
        if (called.isEmpty()) {
            return new RefusedCall(answers, Cause.UNALLOCATED);
        } else if (isNotToBeDisturbed(called.get().guid())) {
            return new RefusedCall(answers, Cause.REJECTED);
        }
        return new ChatCall(this, new ChatSide(calling, notes), new ChatSide(called.get(), notes), from, setup, answers, lane);
    }

    /** Whether that one wants no messages now but answers to what was asked. */
    boolean isNotToBeDisturbed(Guid called) {
        return presences.stored(called).stream().anyMatch(item -> item.activity().equals(DO_NOT_DISTURB));
    }

    /** The endpoints to which a chat with that object is offered now; from here on the chat is told of further ones. */
    Iterable<Registration> begins(ChatCall chat, Guid called) {
        open.computeIfAbsent(called, guid -> ConcurrentHashMap.newKeySet()).add(chat);
        return registrations.of(called);
    }

    void ended(ChatCall chat, Guid called) {
        open.computeIfPresent(called, (guid, all) -> {
            all.remove(chat);
            return all.isEmpty() ? null : all;
        });
    }

    void registrationChanged(@Observes RegistrationChanged changed) {
        if (changed.present()) {
            open.getOrDefault(changed.registration().object(), Set.of()).forEach(chat -> chat.registered(changed.registration()));
        }
    }
}
