package org.carillon.apps;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.AppLoginOutcome.Refused;
import org.carillon.apps.IssuedLogins.Issue;
import org.carillon.digest.SessionKey;
import org.carillon.directory.AppView;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.HardwareId;
import org.carillon.directory.UserView;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.carillon.session.LoginLog;
import org.carillon.session.LoginThrottle.Verdict;
import org.carillon.session.LoginThrottle;
import org.carillon.session.Sessions;

/**
 * Verifies logins at the PBX itself (appwebsocket.md sections 5 and 9.10). One on behalf of a user is accepted only if the PBX issued
 * that very digest, see {@link IssuedLogins}: so an app's password alone lets nobody act as a user. The user, the session and
 * the right to the app must still be there when the login comes.
 */
@ApplicationScoped
public class AppLoginVerifier {

    private static final String DECOY_PLACE = "decoy app";

    /** Kinds of logins, for the log. */
    private enum Kind { APP, APPUSER, DIRECT }

    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppPasswords passwords;
    @Inject
    private SecretVault vault;
    @Inject
    private Sessions sessions;
    @Inject
    private IssuedLogins issued;
    @Inject
    private LoginThrottle throttle;
    @Inject
    private LoginLog log;

    /** Verifies a login at the PBX: by an app object, on behalf of a user, for a device of one, or by a user directly. */
    public AppLoginOutcome verify(AppLoginAttempt attempt) {
        if (attempt.pbxObj().startsWith(UsableApp.DEVICE)) {
            Optional<UsableApp> attached = directory.user(attempt.sip()).flatMap(user -> access.ofDevice(user, attempt.pbxObj()));
            return verifyApp(attempt, attached.map(UsableApp::app), attached.map(UsableApp::device).map(Device::hardwareId));
        }
        Optional<AppView> app = directory.app(attempt.pbxObj().isEmpty() ? attempt.app() : attempt.pbxObj());
        if (app.isPresent() || !attempt.app().isEmpty() || !attempt.pbxObj().isEmpty()) {
            return verifyApp(attempt, app, Optional.empty());
        }
        return verifyUser(attempt);
    }

    private AppLoginOutcome verifyApp(AppLoginAttempt attempt, Optional<AppView> app, Optional<HardwareId> device) {
        boolean usable = app.isPresent() && app.get().password() != null;
        String password = usable ? passwords.of(app.get()) : vault.seal(DECOY_PLACE, attempt.challenge()).toString();
        String account = attempt.pbxObj().isEmpty() ? attempt.app() : attempt.pbxObj();
        Verdict verdict = throttle.attempt("app " + account, attempt.address(), () -> attempt.matches(password) && usable);
        if (verdict != Verdict.ACCEPTED) {
            log.refused(Kind.APP, account, attempt.address(), app.isEmpty() ? "UNKNOWN" : verdict.name());
            return new Refused();
        }
        SessionKey key = SessionKey.derive(attempt.challenge(), password);
        Optional<Issue> issue = issued.of(attempt.challenge());
        if (issue.isPresent()) {
            return onBehalf(attempt, app.get(), device.orElse(null), issue.get(), key);
        }
        if (isSomebodyElse(attempt.sip(), app.get())) {
            return refusedUser(attempt, "NOT_ISSUED");
        }
        log.accepted(Kind.APP, account, attempt.address());
        return new AsApp(app.get(), key);
    }

    /* What the PBX made for a user is never a login of the app object, even if there is no such user any more. */
    private AppLoginOutcome onBehalf(AppLoginAttempt attempt, AppView app, HardwareId device, Issue issue, SessionKey key) {
        AsUser login = new AsUser(issue.user(), issue.session(), app, device, key);
        boolean isMeant = issue.app().equals(app.guid()) && issue.device().equals(device == null ? "" : device.value())
                && directory.user(attempt.sip()).map(UserView::guid).filter(guid -> !guid.equals(issue.user())).isEmpty();
        if (!isMeant || !issued.take(attempt.challenge(), issue)) {
            return refusedUser(attempt, "NOT_ISSUED");
        }
        if (!stands(login)) {
            return refusedUser(attempt, "REVOKED");
        }
        log.accepted(Kind.APPUSER, attempt.sip(), attempt.address());
        return login;
    }

    /* A user, or an app object that got the login for the service of this one. */
    private boolean isSomebodyElse(String sip, AppView app) {
        return directory.user(sip).isPresent() || directory.app(sip).filter(other -> !other.guid().equals(app.guid())).isPresent();
    }

    private AppLoginOutcome refusedUser(AppLoginAttempt attempt, String reason) {
        log.refused(Kind.APPUSER, attempt.sip(), attempt.address(), reason);
        return new Refused();
    }

    /** Whether the ground of a login is still there: the user, the session, and the right to the app or its device. */
    public boolean stands(AsUser login) {
        Optional<UserView> user = directory.user(login.user()).filter(found -> !found.locked());
        return user.isPresent() && (login.session() == null || sessions.session(login.user(), login.session()).isPresent())
                && (login.app() == null || access.stands(user.get(), login.app().guid(), login.device()));
    }

    private AppLoginOutcome verifyUser(AppLoginAttempt attempt) {
        Optional<UserView> user = directory.user(attempt.sip());
        boolean usable = user.isPresent() && !user.get().locked() && user.get().password() != null;
        String password = usable ? vault.open(SecretColumn.OBJECT_PASSWORD.place(user.get().guid().toString()), user.get().password())
                : vault.seal(DECOY_PLACE, attempt.challenge()).toString();
        Verdict verdict = throttle.attempt(attempt.sip(), attempt.address(), () -> attempt.matches(password) && usable);
        if (verdict != Verdict.ACCEPTED) {
            log.refused(Kind.DIRECT, attempt.sip(), attempt.address(), user.isEmpty() ? "UNKNOWN" : verdict.name());
            return new Refused();
        }
        log.accepted(Kind.DIRECT, attempt.sip(), attempt.address());
        return new AsUser(user.get().guid(), null, null, SessionKey.derive(attempt.challenge(), password));
    }
}
