package org.carillon.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/** Row of a link that is out: at most one for a user, found by the hash of its token. It ends when it is used. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    @Id
    @Column(name = "token_hash", columnDefinition = "bpchar")
    private String tokenHash;
    private UUID owner;
    private String purpose;
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PasswordLink() {
    }

    PasswordLink(String tokenHash, Guid owner, LinkPurpose purpose, String issuedBy, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.owner = owner.value();
        this.purpose = purpose.word();
        this.issuedBy = issuedBy;
        this.expiresAt = expiresAt;
    }

    Guid owner() {
        return Guid.of(owner);
    }

    LinkPurpose purpose() {
        return LinkPurpose.ofWord(purpose);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
