package org.carillon.apps;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;

/** Reads and writes what services said about their apps, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AppInfoStore {

    @PersistenceContext
    private EntityManager em;

    public Map<Guid, AppInfo> all() {
        return em.createQuery("select i from StoredAppInfo i", StoredAppInfo.class).getResultStream()
                .collect(Collectors.toMap(StoredAppInfo::app, StoredAppInfo::view));
    }

    public void tell(Guid app, AppInfo info) {
        StoredAppInfo found = em.find(StoredAppInfo.class, app.value());
        StoredAppInfo stored = found == null ? new StoredAppInfo(app) : found;
        stored.tell(info);
        if (found == null) {
            em.persist(stored);
        }
    }

    public void forget(Guid app) {
        StoredAppInfo found = em.find(StoredAppInfo.class, app.value());
        if (found != null) {
            em.remove(found);
        }
    }
}
