package org.carillon.session;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;
import org.carillon.secret.SealedSecret;

/**
 * What one device may log in with instead of the user's password. Begins at a login with password, waits for its
 * authorisation while it has a code, and ends by logout, deletion, password change, or after days without use.
 */
@Entity
@Table(name = "login_session")
class LoginSession {

    @Id
    private UUID id;
    @Column(name = "login_name", columnDefinition = "bpchar")
    private String loginName;
    private UUID owner;
    private SealedSecret password;
    @Column(name = "user_agent")
    private String userAgent;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "used_at")
    private Instant usedAt;
    private Integer code;
    @Column(name = "push_token")
    private String pushToken;
    private String wake = "";

    protected LoginSession() {
    }

    LoginSession(Guid id, String loginName, Guid owner, SealedSecret password, String userAgent, Instant now, Integer code) {
        this.id = id.value();
        this.loginName = loginName;
        this.owner = owner.value();
        this.password = password;
        this.userAgent = userAgent;
        this.createdAt = now;
        this.usedAt = now;
        this.code = code;
    }

    SessionRecord snapshot() {
        SessionView view = new SessionView(Guid.of(id), Guid.of(owner), userAgent, createdAt, usedAt, code);
        return new SessionRecord(view, loginName, password);
    }

    void authorize() {
        code = null;
    }

    void describe(String newPushToken, String newWake) {
        pushToken = newPushToken;
        wake = newWake;
    }
}
