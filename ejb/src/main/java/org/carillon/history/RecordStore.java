package org.carillon.history;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Writes records, each call in a transaction of its own: what it returns is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecordStore {

    private static final int AT_ONCE = 5_000;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private Remotes remotes;

    /** What was written. @param back whose missed calls need no calling back any more */
    public record Written(CallRecord shown, Set<Guid> back) {
    }

    /** Writes all of them, or none. */
    public List<Written> store(List<Share> shares) {
        return shares.stream().map(this::write).toList();
    }

    private Written write(Share share) {
        Draft shown = share.shown().orElseThrow();
        CallRecord entry = null;
        for (Draft draft : share.drafts()) {
            Outcome outcome = Outcome.of(draft);
            Outcome whole = draft == shown ? share.talk().map(outcome::talking).orElse(outcome) : outcome;
            StoredCall row = new StoredCall(number(), draft, whole, place(draft), draft == shown);
            em.persist(row);
            entry = draft == shown ? row.view(false) : entry;
        }
        return new Written(entry, entry.status() == Status.CONNECTED && entry.role() != Role.CF ? answerBack(entry) : Set.of());
    }

    private StoredCall.Place place(Draft draft) {
        Optional<UserView> user = directory.user(draft.owner().guid());
        return new StoredCall.Place(user.map(UserView::node).orElse(""), settings.get(SystemSettings.PBX), user.map(UserView::groupNames).orElse(List.of()),
                remotes.isExternal(draft.remote()), remotes.key(draft.remote()));
    }

    /* Whoever has talked with somebody has answered the calls of that one which they missed, or which rang at them and somebody else missed. */
    private Set<Guid> answerBack(CallRecord talk) {
        List<?> rows = em.createNativeQuery("""
                update call_record m set missed = false where m.missed and m.remote_key = :remote and m.began < :began
                and (m.object = :object or exists (select 1 from call_record o where o.conference = m.conference and o.object = :object
                    and o.role in ('to', 'cf'))) returning m.object""")
                .setParameter("remote", talk.remoteKey()).setParameter("began", talk.ended()).setParameter("object", talk.object().value()).getResultList();
        Set<Guid> owners = new HashSet<>();
        rows.forEach(row -> owners.add(Guid.of((UUID) row)));
        return owners;
    }

    private long number() {
        return ((Number) em.createNativeQuery("select nextval('call_record_number')").getSingleResult()).longValue();
    }

    /** Deletes some of the oldest records. @return how many; as long as there are any, there may be more */
    public int deleteBefore(Instant before) {
        return em.createNativeQuery("delete from call_record where id in (select id from call_record where began < :before order by began limit :most)")
                .setParameter("before", before).setParameter("most", AT_ONCE).executeUpdate();
    }
}
