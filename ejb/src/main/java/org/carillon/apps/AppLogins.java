package org.carillon.apps;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.carillon.apps.IssuedLogins.Issue;
import org.carillon.digest.AppDigest;
import org.carillon.digest.SessionKey;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.session.SessionSecrets;

/** Makes the digests with which users log in to apps (appwebsocket.md sections 5 and 9), and remembers them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppLogins {

    private static final int SALT_BYTES = 8;
    @Inject
    private AppPasswords passwords;
    @Inject
    private SessionSecrets sessionSecrets;
    @Inject
    private IssuedLogins issued;
    @Inject
    private SecureRandom random;

    /**
     * Makes the login of a user at an app's service; the caller has checked the right to use the app.
     *
     * @param info        canonical text of the info object that goes with it
     * @param unprotected leave the key as it is
     * @throws NotAllowed where the app has no password, so that nobody can log in
     */
    public IssuedLogin issue(UserView user, Guid session, UsableApp usable, String domain, String info, String challenge,
                             boolean unprotected) {
        AppView app = usable.app();
        String password = passwords.of(app);
        String digest = new AppDigest(app.fileName(), domain, user.name().value(), user.guid().toString(), user.title(), info)
                .compute(challenge, password);
        SessionKey key = SessionKey.derive(challenge, password);
        issued.remember(challenge, new Issue(app.guid(), user.guid(), usable.hardwareId(), session));
        if (unprotected) {
            return new IssuedLogin(digest, null, key.reveal());
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        return new IssuedLogin(digest, saltText, key.protectedBy(saltText, sessionSecrets.passwordOf(user.guid(), session)));
    }

    /**
     * A digest by which the app's service can tell that it has the same password (appwebsocket.md section 9.9).
     *
     * @throws NotAllowed where the app has no password
     */
    public String checkDigest(AppView app, String domain, String challenge) {
        return new AppDigest(app.fileName(), domain, "", "", "", null).compute(challenge, passwords.of(app));
    }
}
