package org.carillon.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.Guid;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotFound;
import org.carillon.setting.ContactSettings;
import org.carillon.setting.Settings;

/** The one writer of contacts. Changes of shared ones go into the audit log; personal ones are nobody's business. */
@Stateless
public class ContactStore {

    /** How many of the cards were new, and how many took the place of one with the same UID. */
    public record Stored(int added, int replaced) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Event<ContactsChanged> changed;

    public Optional<Contact> find(Guid contact) {
        return Optional.ofNullable(em.find(StoredCard.class, contact.value())).map(StoredCard::view);
    }

    /** @throws LimitExceeded if there are as many as may be */
    public Contact add(Optional<Guid> owner, ContactCard card, Actor actor) {
        room(owner, 1);
        StoredCard stored = new StoredCard(owner, card);
        em.persist(stored);
        written(owner, actor, "contact.create", card.title());
        return stored.view();
    }

    public Contact change(Guid contact, ContactCard card, Actor actor) {
        StoredCard stored = stored(contact);
        stored.fill(card);
        written(stored.owner(), actor, "contact.change", card.title());
        return stored.view();
    }

    public void delete(Guid contact, Actor actor) {
        StoredCard stored = stored(contact);
        em.remove(stored);
        written(stored.owner(), actor, "contact.delete", stored.view().card().title());
    }

    /** A card with the UID of a stored contact replaces it; of two with the same UID the later one counts. */
    public Stored putAll(Optional<Guid> owner, List<ContactCard> cards, Actor actor) {
        Map<String, StoredCard> known = new HashMap<>();
        List<String> uids = cards.stream().map(ContactCard::uid).filter(uid -> !uid.isEmpty()).distinct().toList();
        if (!uids.isEmpty()) {
            owned("select c from StoredCard c where %s and c.uid in :uids", owner, StoredCard.class).setParameter("uids", uids)
                    .getResultList().forEach(contact -> known.put(contact.uid(), contact));
        }
        int replaced = 0;
        int added = 0;
        for (ContactCard card : cards) {
            StoredCard same = card.uid().isEmpty() ? null : known.get(card.uid());
            if (same == null) {
                StoredCard fresh = new StoredCard(owner, card);
                em.persist(fresh);
                known.put(card.uid(), fresh);
                added++;
            } else {
                same.fill(card);
                replaced++;
            }
        }
        em.flush();
        room(owner, 0);
        written(owner, actor, "contact.import", added + " added, " + replaced + " replaced");
        return new Stored(added, replaced);
    }

    /* Who counts at the same time may each find room for the last one: the bound is against floods, not to the one. */
    private void room(Optional<Guid> owner, int more) {
        int most = settings.get(owner.isPresent() ? ContactSettings.PER_USER : ContactSettings.SHARED);
        if (owned("select count(c) from StoredCard c where %s", owner, Long.class).getSingleResult() + more > most) {
            throw new LimitExceeded("there may be " + most + " contacts at most");
        }
    }

    private <T> TypedQuery<T> owned(String query, Optional<Guid> owner, Class<T> type) {
        TypedQuery<T> made = em.createQuery(query.formatted(owner.isPresent() ? "c.owner = :owner" : "c.owner is null"), type);
        return owner.map(user -> made.setParameter("owner", user.value())).orElse(made);
    }

    private StoredCard stored(Guid contact) {
        return Optional.ofNullable(em.find(StoredCard.class, contact.value())).orElseThrow(() -> new NotFound("the contact"));
    }

    private void written(Optional<Guid> owner, Actor actor, String action, String what) {
        if (owner.isEmpty()) {
            audit.record(actor, action, what, "");
        }
        changed.fire(new ContactsChanged(owner));
    }
}
