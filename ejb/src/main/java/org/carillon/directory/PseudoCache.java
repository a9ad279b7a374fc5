package org.carillon.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Keeps objects of other kinds in memory, all of a kind that was asked for, so that a call does not wait for the database. A committed
 * change of any of them drops them; a load that ran beside the commit is dropped with it, because Caffeine lets an invalidation wait for
 * the load of the same key.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PseudoCache {

    private final Cache<PseudoKind, Map<String, PseudoRow>> byName = Caffeine.newBuilder().build();
    @Inject
    private ObjectLists objects;

    public PseudoCache() {
    }

    PseudoCache(ObjectLists objects) {
        this.objects = objects;
    }

    /** The object of that kind and long name, in any case. */
    public Optional<PseudoRow> named(PseudoKind kind, String cn) {
        return Optional.ofNullable(byName.get(kind, this::load).get(key(cn)));
    }

    private Map<String, PseudoRow> load(PseudoKind kind) {
        return objects.pseudoRows(kind, ObjectPage.whole()).stream().collect(Collectors.toUnmodifiableMap(row -> key(row.cn()), row -> row, (one, other) -> one));
    }

    private static String key(String cn) {
        return cn.toLowerCase(Locale.ROOT);
    }

    /** Called after the commit of a change, before it is announced. */
    public void drop() {
        for (PseudoKind kind : PseudoKind.values()) {
            byName.invalidate(kind);
        }
    }
}
