package org.carillon.token;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads one token as it is committed, and writes the times of use. Every request asks here, so a revoked token ends at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TokenLoader {

    @PersistenceContext
    private EntityManager em;

    /** A token and the hash of its secret. */
    public record Known(TokenView view, String secretHash) {
    }

    public Optional<Known> find(String id) {
        return Optional.ofNullable(em.find(ApiToken.class, id)).map(t -> new Known(t.view(), t.secretHash()));
    }

    public void writeUses(Map<String, Instant> uses) {
        uses.forEach((id, instant) -> em.createQuery("update ApiToken t set t.usedAt = :at where t.id = :id")
                .setParameter("at", instant).setParameter("id", id).executeUpdate());
    }
}
