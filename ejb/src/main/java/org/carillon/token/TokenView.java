package org.carillon.token;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.carillon.directory.Guid;

/**
 * A token without its secret.
 *
 * @param id        16 hex digits, also in logs
 * @param maker     the administrator who made it, and whose right it borrows
 * @param makerName the maker's name when it was made
 * @param expiresAt null where it does not expire
 * @param usedAt    null until it is used; may lag a minute behind
 */
public record TokenView(String id, String name, Set<Scope> scopes, Guid maker, String makerName, Instant createdAt,
                        Instant expiresAt, Instant usedAt) {

    public boolean isExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Names of the scopes in their usual order. */
    public List<String> scopeNames() {
        return Arrays.stream(Scope.values()).filter(scopes::contains).map(Scope::wireName).toList();
    }
}
