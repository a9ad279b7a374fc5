package org.carillon.session;

import java.util.Optional;
import java.util.function.Predicate;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.carillon.digest.ClientDigest;
import org.carillon.digest.Sha256;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.secret.SealedSecret;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.carillon.session.LoginAttempt.Type;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/**
 * Verifies logins of clients. Unknown, locked and mistyped accounts take the same steps in the same order, so neither
 * the answer nor its time tells them apart; only the log does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginService {

    private static final String DECOY_PLACE = "decoy";
    @Inject
    private Directory directory;
    @Inject
    private SessionRecords records;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionAdmin admin;
    @Inject
    private LoginThrottle throttle;
    @Inject
    private SecretVault vault;
    @Inject
    private Settings settings;
    @Inject
    private LoginLog log;
    @Inject
    private SecondFactorMail mail;
    private SealedSecret decoy;

    @PostConstruct
    void prepare() {
        decoy = vault.seal(DECOY_PLACE, Guid.random().toString());
    }

    public LoginOutcome login(LoginAttempt attempt) {
        return attempt.type() == Type.USER ? loginUser(attempt) : loginSession(attempt);
    }

    /**
     * Checks a password where both sides have it in clear: the console's form.
     *
     * @return the user, or empty for any failure
     */
    public Optional<UserView> checkPassword(String username, String password, String address) {
        Optional<UserView> user = directory.user(username);
        boolean right = check(Type.USER, username, address, user, expected -> Sha256.matches(Sha256.hex(expected), Sha256.hex(password)));
        return right ? user : Optional.empty();
    }

    /** Whether this user's login with password must be confirmed by a second factor. */
    public boolean needsSecondFactor(UserView user) {
        return user.secondFactor() || settings.get(LoginSettings.SECOND_FACTOR_FOR_ALL);
    }

    private LoginOutcome loginUser(LoginAttempt attempt) {
        Optional<UserView> user = directory.user(attempt.username());
        ClientDigest[] digest = new ClientDigest[1];
        boolean right = check(Type.USER, attempt.username(), attempt.address(), user, password -> {
            digest[0] = digest(attempt, password);
            return Sha256.matches(digest[0].response(Type.USER.wireName()), attempt.response());
        });
        if (!right) {
            return new LoginOutcome.Refused();
        }
        boolean secondFactor = needsSecondFactor(user.get());
        SessionAdmin.NewSession made = admin.create(user.get().guid(), attempt.userAgent(), secondFactor);
        GrantedLogin login = new GrantedLogin(made.view(), digest[0], made.loginName(), made.password());
        if (secondFactor) {
            mail.send(user.get(), made.view());
            return new LoginOutcome.SecondFactor(login);
        }
        log.accepted(Type.USER, attempt.username(), attempt.address());
        return new LoginOutcome.Granted(login);
    }

    private LoginOutcome loginSession(LoginAttempt attempt) {
        Optional<SessionRecord> session = records.byLoginName(attempt.username());
        Optional<UserView> owner = session.flatMap(s -> directory.user(s.view().owner()));
        boolean usable = session.isPresent() && !session.get().view().needsAuthorization()
                && owner.isPresent() && !owner.get().locked();
        String password = usable ? session.get().openPassword(vault) : vault.open(DECOY_PLACE, decoy);
        ClientDigest digest = digest(attempt, password);
        LoginThrottle.Verdict verdict = throttle.attempt("session " + attempt.username(), attempt.address(),
                () -> Sha256.matches(digest.response(Type.SESSION.wireName()), attempt.response()) && usable);
        if (verdict != LoginThrottle.Verdict.ACCEPTED) {
            log.refused(Type.SESSION, owner.map(u -> u.name().value()).orElse("-"), attempt.address(), verdict.name());
            return new LoginOutcome.Refused();
        }
        sessions.touch(session.get().view());
        log.accepted(Type.SESSION, owner.get().name().value(), attempt.address());
        return new LoginOutcome.Granted(new GrantedLogin(session.get().view(), digest, null, null));
    }

    private boolean check(Type type, String username, String address, Optional<UserView> user,
                          Predicate<String> matches) {
        boolean usable = user.isPresent() && !user.get().locked() && user.get().password() != null;
        String password = usable
                ? vault.open(SecretColumn.OBJECT_PASSWORD.place(user.get().guid().toString()), user.get().password())
                : vault.open(DECOY_PLACE, decoy);
        LoginThrottle.Verdict verdict = throttle.attempt(username, address, () -> matches.test(password) && usable);
        if (verdict != LoginThrottle.Verdict.ACCEPTED) {
            log.refused(type, username, address, user.isEmpty() ? "UNKNOWN" : user.get().locked() ? "LOCKED" : verdict.name());
        }
        return verdict == LoginThrottle.Verdict.ACCEPTED;
    }

    private static ClientDigest digest(LoginAttempt attempt, String password) {
        return new ClientDigest(attempt.domain(), attempt.username(), password, attempt.nonce(), attempt.challenge());
    }
}
