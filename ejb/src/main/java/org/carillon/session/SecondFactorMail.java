package org.carillon.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

import org.carillon.digest.Sha256;
import org.carillon.directory.EmailAddress;
import org.carillon.directory.UserView;
import org.carillon.mail.Mailer;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * The second factor by mail: a link with a random token in its fragment, so that it reaches no server log. Tokens live in
 * memory, as hashes, as long as a login waits; they work once. The page behind the link asks before it acts, so that a
 * mail scanner which opens links confirms nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SecondFactorMail {

    private static final int TOKEN_BYTES = 32;
    private static final int WAITING = 100_000;
    @Inject
    private Mailer mailer;
    @Inject
    private Settings settings;
    @Inject
    private SecureRandom random;
    @Inject
    private Clock clock;
    @Inject
    private SessionAdmin admin;
    @Inject
    private Sessions sessions;
    private final Cache<String, Pending> pending = Caffeine.newBuilder().maximumSize(WAITING).expireAfterWrite(Duration.ofHours(1)).build();

    private record Pending(SessionView session, Instant until) {
    }

    /** Mails the link where mail is configured and the user has an address; else another session must confirm. */
    public void send(UserView user, SessionView session) {
        if (user.email().isEmpty() || !mailer.isAvailable() || settings.get(SystemSettings.PUBLIC_URL).isEmpty()) {
            return;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        int seconds = settings.get(LoginSettings.SECOND_FACTOR_SECONDS);
        pending.put(Sha256.hex(token), new Pending(session, clock.instant().plusSeconds(seconds)));
        mailer.send(EmailAddress.of(user.email()), "Carillon: " + session.code(), """
                Somebody logs in as %1$s with %2$s. The code shown there must be %3$d.
                Open this page to allow or deny it within %4$d minutes:

                %5$s/PBX0/APPCLIENT/confirm.htm#%6$s

                Jemand meldet sich als %1$s mit %2$s an. Der dort angezeigte Code muss %3$d sein.
                Auf der obigen Seite können Sie die Anmeldung binnen %4$d Minuten erlauben oder ablehnen.
                """.formatted(user.name(), session.userAgent().isEmpty() ? "?" : session.userAgent(), session.code(),
                Math.max(1, seconds / 60), settings.get(SystemSettings.PUBLIC_URL).replaceAll("/+$", ""), token));
    }

    /** The waiting session that the token belongs to, to be shown before a decision. */
    public Optional<SessionView> show(String token) {
        return Optional.ofNullable(pending.getIfPresent(Sha256.hex(token))).filter(p -> clock.instant().isBefore(p.until()))
                .flatMap(p -> sessions.session(p.session().owner(), p.session().id())).filter(SessionView::needsAuthorization);
    }

    /** Allows or denies the login; false where the token is unknown, used or too old. */
    public boolean decide(String token, boolean allow) {
        Optional<SessionView> session = show(token);
        if (session.isEmpty() || pending.asMap().remove(Sha256.hex(token)) == null) {
            return false;
        }
        if (allow) {
            admin.authorize(session.get().owner(), session.get().id());
        } else {
            admin.end(session.get().owner(), session.get().id());
        }
        return true;
    }

    /** Whether a login of this user could be confirmed by mail. */
    public boolean isAvailable(UserView user) {
        return !user.email().isEmpty() && mailer.isAvailable() && !settings.get(SystemSettings.PUBLIC_URL).isEmpty();
    }
}
