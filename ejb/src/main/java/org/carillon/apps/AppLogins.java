package org.carillon.apps;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.carillon.digest.AppDigest;
import org.carillon.digest.SessionKey;
import org.carillon.digest.Sha256;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.secret.SealedSecret;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.carillon.session.LoginLog;
import org.carillon.session.LoginThrottle;
import org.carillon.session.LoginThrottle.Verdict;
import org.carillon.session.SessionSecrets;

/**
 * Makes the digests with which users log in to apps, and verifies logins at the PBX itself (appwebsocket.md sections 5
 * and 9). A login at the PBX on behalf of a user is accepted only if the PBX issued that very digest: it remembers
 * challenge, user, app and session for a while, and each once. So an app's password alone lets nobody act as a user.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppLogins {

    private static final String DECOY_PLACE = "decoy app";
    private static final int SALT_BYTES = 8;
    private static final Duration ISSUED_FOR = Duration.ofMinutes(10);
    private static final int ISSUED = 200_000;

    /** Kinds of logins, for the log. */
    private enum Kind { APP, APPUSER, DIRECT }

    @Inject
    private Directory directory;
    @Inject
    private SecretVault vault;
    @Inject
    private SessionSecrets sessionSecrets;
    @Inject
    private LoginThrottle throttle;
    @Inject
    private LoginLog log;
    @Inject
    private SecureRandom random;
    private final Cache<Issued, Guid> issued = Caffeine.newBuilder().maximumSize(ISSUED).expireAfterWrite(ISSUED_FOR).build();

    private record Issued(Guid app, Guid user, String challenge) {
    }

    /**
     * Makes the login of a user at an app's service; the caller has checked the right to use the app.
     *
     * @param info        canonical text of the info object that goes with it
     * @param unprotected leave the key as it is
     * @throws NotAllowed where the app has no password, so that nobody can log in
     */
    public IssuedLogin issue(UserView user, Guid session, AppView app, String domain, String info, String challenge,
                             boolean unprotected) {
        if (app.password() == null) {
            throw new NotAllowed("the app has no password");
        }
        String password = passwordOf(app);
        String digest = new AppDigest(app.fileName(), domain, user.name().value(), user.guid().toString(), user.title(), info)
                .compute(challenge, password);
        SessionKey key = SessionKey.derive(challenge, password);
        issued.put(new Issued(app.guid(), user.guid(), challenge), session);
        if (unprotected) {
            return new IssuedLogin(digest, null, key.reveal());
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        return new IssuedLogin(digest, saltText, key.protectedBy(saltText, sessionSecrets.passwordOf(user.guid(), session)));
    }

    /** Verifies a login at the PBX: by an app object, on behalf of a user, or by a user directly. */
    public AppLoginOutcome verify(AppLoginAttempt attempt) {
        Optional<AppView> app = directory.app(attempt.pbxObj().isEmpty() ? attempt.app() : attempt.pbxObj());
        if (app.isPresent() || !attempt.app().isEmpty() || !attempt.pbxObj().isEmpty()) {
            return verifyApp(attempt, app);
        }
        return verifyUser(attempt);
    }

    private AppLoginOutcome verifyApp(AppLoginAttempt attempt, Optional<AppView> app) {
        boolean usable = app.isPresent() && app.get().password() != null;
        String password = usable ? passwordOf(app.get()) : vault.seal(DECOY_PLACE, attempt.challenge()).toString();
        Optional<UserView> user = directory.user(attempt.sip());
        String account = attempt.pbxObj().isEmpty() ? attempt.app() : attempt.pbxObj();
        Verdict verdict = throttle.attempt("app " + account, attempt.address(), () -> attempt.matches(password) && usable);
        if (verdict != Verdict.ACCEPTED) {
            log.refused(Kind.APP, account, attempt.address(), app.isEmpty() ? "UNKNOWN" : verdict.name());
            return new AppLoginOutcome.Refused();
        }
        SessionKey key = SessionKey.derive(attempt.challenge(), password);
        if (user.isEmpty()) {
            log.accepted(Kind.APP, account, attempt.address());
            return new AppLoginOutcome.AsApp(app.get(), key);
        }
        Guid session = issued.asMap().remove(new Issued(app.get().guid(), user.get().guid(), attempt.challenge()));
        if (session == null || user.get().locked()) {
            log.refused(Kind.APPUSER, attempt.sip(), attempt.address(), "NOT_ISSUED");
            return new AppLoginOutcome.Refused();
        }
        log.accepted(Kind.APPUSER, attempt.sip(), attempt.address());
        return new AppLoginOutcome.AsUser(user.get().guid(), session, app.get(), key);
    }

    private AppLoginOutcome verifyUser(AppLoginAttempt attempt) {
        Optional<UserView> user = directory.user(attempt.sip());
        boolean usable = user.isPresent() && !user.get().locked() && user.get().password() != null;
        String password = usable ? vault.open(SecretColumn.OBJECT_PASSWORD.place(user.get().guid().toString()), user.get().password())
                : vault.seal(DECOY_PLACE, attempt.challenge()).toString();
        Verdict verdict = throttle.attempt(attempt.sip(), attempt.address(), () -> attempt.matches(password) && usable);
        if (verdict != Verdict.ACCEPTED) {
            log.refused(Kind.DIRECT, attempt.sip(), attempt.address(), user.isEmpty() ? "UNKNOWN" : verdict.name());
            return new AppLoginOutcome.Refused();
        }
        log.accepted(Kind.DIRECT, attempt.sip(), attempt.address());
        return new AppLoginOutcome.AsUser(user.get().guid(), null, null, SessionKey.derive(attempt.challenge(), password));
    }

    private String passwordOf(AppView app) {
        SealedSecret sealed = app.password();
        return vault.open(SecretColumn.OBJECT_PASSWORD.place(app.guid().toString()), sealed);
    }
}
