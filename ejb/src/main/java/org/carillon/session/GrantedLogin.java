package org.carillon.session;

import java.util.Optional;

import org.carillon.digest.ClientDigest;
import org.carillon.directory.Guid;

/**
 * A login whose digest was right. Keeps the secrets of the one login inside and gives out only what goes on the wire;
 * dropped once the LoginResult is made.
 */
public final class GrantedLogin {

    private final Guid user;
    private final SessionView session;
    private final ClientDigest digest;
    private final String newLoginName;
    private final String newPassword;

    GrantedLogin(SessionView session, ClientDigest digest, String newLoginName, String newPassword) {
        this.user = session.owner();
        this.session = session;
        this.digest = digest;
        this.newLoginName = newLoginName;
        this.newPassword = newPassword;
    }

    /** Credentials of the new session, encrypted for the client (myapps.md section 5.3). */
    public record SessionCredentials(String usr, String pwd) {
    }

    public Guid user() {
        return user;
    }

    public SessionView session() {
        return session;
    }

    /** Present only after a login of type user (myapps.md section 5.6). */
    public Optional<SessionCredentials> credentials() {
        return newLoginName == null ? Optional.empty() : Optional.of(new SessionCredentials(
                digest.encryptSessionName(newLoginName), digest.encryptSessionPassword(newPassword)));
    }

    /** The digest of a LoginResult over the canonical text of its info. */
    public String sign(String info) {
        return digest.loginResult(info);
    }

    @Override
    public String toString() {
        return "login of " + user;
    }
}
