package org.carillon.token;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;
import org.carillon.directory.UserView;

/** What a program may administer the PBX with. Made by an administrator, never changed, ends by expiry or revocation. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    private String id;
    @Column(name = "secret_hash")
    private String secretHash;
    private String name;
    private UUID maker;
    @Column(name = "maker_name")
    private String makerName;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token"))
    @Column(name = "scope")
    private Set<String> scopes = new HashSet<>();

    protected ApiToken() {
    }

    ApiToken(BearerToken token, String name, Set<Scope> scopes, UserView maker, Instant now, Instant expiresAt) {
        this.id = token.id();
        this.secretHash = token.secretHash();
        this.name = name;
        this.maker = maker.guid().value();
        this.makerName = maker.name().value();
        this.createdAt = now;
        this.expiresAt = expiresAt;
        scopes.forEach(scope -> this.scopes.add(scope.wireName()));
    }

    String secretHash() {
        return secretHash;
    }

    /* A scope that a later version gave a token, and this one does not know, allows nothing. */
    TokenView view() {
        Set<Scope> known = scopes.stream().flatMap(s -> Scope.of(s).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        return new TokenView(id, name, Set.copyOf(known), Guid.of(maker), makerName, createdAt, expiresAt, usedAt);
    }
}
