package org.carillon.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Keeps the rules of those who are called in memory, so that a call does not wait for the database. A committed change of the object
 * drops them; a load that ran beside the commit is dropped with it, because Caffeine lets an invalidation wait for the load of the
 * same key.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallRulesCache {

    private static final int OBJECTS = 50_000;
    @Inject
    private DirectoryLoader loader;
    private final Cache<Guid, CallRules> rules = Caffeine.newBuilder().maximumSize(OBJECTS).build();

    /** None for an object that does not exist. */
    public CallRules of(Guid object) {
        return rules.get(object, loader::callRules);
    }

    public void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ObjectStored stored) {
        rules.invalidate(stored.guid());
    }
}
