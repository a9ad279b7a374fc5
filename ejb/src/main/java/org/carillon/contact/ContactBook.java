package org.carillon.contact;

import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Page;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;

/**
 * Contacts as one user has them: the own ones, which only that user sees and changes, and the shared ones, which everybody sees
 * and administrators change. Every call asks anew who it is. A contact of somebody else is to the caller as if it were not there.
 */
@Stateless
public class ContactBook {

    @Inject
    private Directory directory;
    @Inject
    private ContactStore store;
    @Inject
    private ContactIndex index;
    @Inject
    private CardReader cards;

    /** What came of an import. @param bad the cards that were not taken */
    public record Imported(int added, int replaced, List<BadCard> bad) {
    }

    public Page<Contact> list(Guid user, boolean shared, String filter, int first, int size) {
        user(user);
        return index.page(shared ? Optional.empty() : Optional.of(user), filter, first, size);
    }

    /** Whether the user may change shared contacts. */
    public boolean mayChangeShared(Guid user) {
        return user(user).administrator();
    }

    public Contact contact(Guid user, Guid contact) {
        user(user);
        return store.find(contact).filter(found -> found.owner().map(user::equals).orElse(true))
                .orElseThrow(() -> new NotFound("the contact"));
    }

    public Contact add(Guid user, boolean shared, ContactCard card) {
        Actor actor = writer(user, shared);
        return store.add(shared ? Optional.empty() : Optional.of(user), card, actor);
    }

    /** Keeps whose contact it is, and its UID. */
    public Contact change(Guid user, Guid contact, ContactCard card) {
        Contact before = contact(user, contact);
        Actor actor = writer(user, before.owner().isEmpty());
        ContactCard kept = new ContactCard(before.card().uid(), card.display(), card.first(), card.last(), card.company(), card.numbers(),
                card.emails(), card.sip());
        return store.change(contact, kept, actor);
    }

    public void delete(Guid user, Guid contact) {
        Contact before = contact(user, contact);
        store.delete(contact, writer(user, before.owner().isEmpty()));
    }

    /**
     * Takes over vCards. All good ones of a call are stored together, or none where there is no room for them.
     *
     * @param text one or more vCards, see {@link CardReader}
     */
    public Imported importCards(Guid user, boolean shared, String text) {
        Actor actor = writer(user, shared);
        CardReader.Read read = cards.read(text);
        ContactStore.Stored stored = read.good().isEmpty() ? new ContactStore.Stored(0, 0)
                : store.putAll(shared ? Optional.empty() : Optional.of(user), read.good(), actor);
        return new Imported(stored.added(), stored.replaced(), read.bad());
    }

    private Actor writer(Guid user, boolean shared) {
        UserView writer = user(user);
        if (shared && !writer.administrator()) {
            throw new NotAllowed("for administrators only");
        }
        return Actor.client(writer.name().value());
    }

    private UserView user(Guid user) {
        return directory.user(user).filter(found -> !found.locked()).orElseThrow(() -> new NotFound("the user"));
    }
}
