package org.carillon.directory;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells of digits whether they are the beginning of a number, for those who dial one digit after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NumberBeginnings {

    @PersistenceContext
    private EntityManager em;

    /** Whether there is an object with a longer number that begins so; before the first digit there always is. */
    public boolean isBeginning(String digits) {
        return digits.isEmpty() || !em.createQuery("select 1 from PbxObject o where o.number like concat(:digits, '_%')", Integer.class)
                .setParameter("digits", digits.replaceAll("[^0-9*#]", "")).setMaxResults(1).getResultList().isEmpty();
    }
}
