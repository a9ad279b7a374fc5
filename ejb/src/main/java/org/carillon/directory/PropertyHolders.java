package org.carillon.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds the users who have a plain value of their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PropertyHolders {

    @PersistenceContext
    private EntityManager em;

    /** The values by user. */
    public Map<Guid, String> having(PropertyName name) {
        Map<Guid, String> values = new HashMap<>();
        em.createQuery("select u.guid, value(p) from User u join u.properties p where key(p) = :name", Object[].class)
                .setParameter("name", name.value()).getResultStream().forEach(row -> values.put(Guid.of((UUID) row[0]), (String) row[1]));
        return values;
    }
}
