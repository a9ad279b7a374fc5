package org.carillon.secret;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;

/** The short transactions of a key rotation. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Resealing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Audit audit;

    /** Keys of the rows whose secret is not sealed under the active key. */
    @SuppressWarnings("unchecked")
    public List<String> oldRows(SecretColumn column) {
        return em.createNativeQuery(column.selectOld(), String.class).setParameter("active", vault.activeKeyId()).getResultList();
    }

    public void reseal(SecretColumn column, List<String> rows) {
        for (String row : rows) {
            List<?> found = em.createNativeQuery(column.selectForUpdate(), byte[].class).setParameter("row", row).getResultList();
            if (found.size() == 1 && found.get(0) instanceof byte[] stored) {
                String clearText = vault.open(column.place(row), SealedSecret.fromStored(stored));
                em.createNativeQuery(column.update())
                        .setParameter("secret", vault.seal(column.place(row), clearText).stored())
                        .setParameter("row", row).executeUpdate();
            }
        }
    }

    public void recordRotation(Actor actor, int sealed) {
        audit.record(actor, "key.rotate", "secret.key", sealed + " secrets sealed again");
    }
}
