package org.carillon.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.digest.Sha256;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;

/**
 * What users change about their own account. Each change needs the current password, so that an unattended screen gives
 * nobody the account; wrong ones count like failed logins.
 */
@Stateless
public class OwnAccount {

    @Inject
    private Directory directory;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private SecretVault vault;
    @Inject
    private LoginThrottle throttle;
    @Inject
    private LoginLog log;

    /** Kind of the check, for the log. */
    private enum Kind { OWNACCOUNT }

    /** @param session the session that stays when all others end, or null */
    public void changePassword(Guid user, Guid session, String current, String next, String address) {
        UserView owner = verified(user, current, address);
        admin.change(user, new UserChange().password(next).keepSession(session), Actor.client(owner.name().value()));
    }

    public void changeEmail(Guid user, String current, String email, String address) {
        UserView owner = verified(user, current, address);
        admin.change(user, new UserChange().email(email), Actor.client(owner.name().value()));
    }

    public void setSecondFactor(Guid user, String current, boolean on, String address) {
        UserView owner = verified(user, current, address);
        admin.change(user, new UserChange().secondFactor(on), Actor.client(owner.name().value()));
    }

    private UserView verified(Guid guid, String password, String address) {
        UserView user = directory.user(guid).orElseThrow(() -> new NotFound("the user"));
        String stored = user.password() == null ? null : vault.open(SecretColumn.OBJECT_PASSWORD.place(guid.toString()), user.password());
        LoginThrottle.Verdict verdict = throttle.attempt(user.name().value(), address,
                () -> stored != null && Sha256.matches(Sha256.hex(stored), Sha256.hex(password)));
        if (verdict != LoginThrottle.Verdict.ACCEPTED) {
            log.refused(Kind.OWNACCOUNT, user.name().value(), address, verdict.name());
            throw new NotAllowed("the current password is wrong");
        }
        return user;
    }
}
