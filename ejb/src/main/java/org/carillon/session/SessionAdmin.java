package org.carillon.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.AccessRevoked;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Text;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.carillon.session.SessionChanged.Kind;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/** Creates, authorises and ends sessions; the only writer of them. {@link SessionChanged} follows after the commit. */
@Stateless
public class SessionAdmin {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PASSWORD_LENGTH = 23;
    private static final int USER_AGENT_LENGTH = 256;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private SecureRandom random;
    @Inject
    private Audit audit;
    @Inject
    private Directory directory;
    @Inject
    private Event<SessionStored> stored;

    /**
     * A new session of the user; the name is 32 hex digits and the password 23 alphanumeric characters, because clients
     * store no others (myapps.md section 5.6).
     */
    public NewSession create(Guid owner, String userAgent, boolean needsAuthorization) {
        makeRoom(owner);
        Guid id = Guid.random();
        String loginName = Guid.random().toString();
        String password = random.ints(PASSWORD_LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append).toString();
        Integer code = needsAuthorization ? random.nextInt(1000, 10_000) : null;
        LoginSession session = new LoginSession(id, loginName, owner,
                vault.seal(SecretColumn.SESSION_PASSWORD.place(id.toString()), password),
                Text.lenient(userAgent, USER_AGENT_LENGTH), clock.instant(), code);
        em.persist(session);
        SessionRecord snapshot = session.snapshot();
        stored.fire(new SessionStored(Kind.ADDED, snapshot));
        return new NewSession(snapshot.view(), loginName, password);
    }

    /** A session just made, with its credentials in clear for the one answer that carries them. */
    record NewSession(SessionView view, String loginName, String password) {

        @Override
        public String toString() {
            return "new session " + view.id();
        }
    }

    /** Lets a waiting session in. Nothing happens where the session is gone or waits no more. */
    public void authorize(Guid owner, Guid id) {
        find(owner, id).filter(s -> s.snapshot().view().needsAuthorization()).ifPresent(session -> {
            session.authorize();
            stored.fire(new SessionStored(Kind.UPDATED, session.snapshot()));
        });
    }

    /** Ends a session. Nothing happens where it is gone. */
    public void end(Guid owner, Guid id) {
        find(owner, id).ifPresent(this::remove);
    }

    /** Ends a session of somebody else, which the audit log shall name. */
    public void end(Guid owner, Guid id, Actor actor) {
        find(owner, id).ifPresent(session -> {
            audit.record(actor, "session.end", directory.user(owner).map(u -> u.name().value()).orElse(owner.toString()), "");
            remove(session);
        });
    }

    /** Stores push token and wake types of a session; an empty token removes it (myapps.md section 13). */
    public void describe(Guid owner, Guid id, String pushToken, List<String> wake) {
        String token = Text.optional("token", pushToken, 512);
        String types = Text.optional("wake", String.join(",", wake), 64);
        find(owner, id).ifPresent(session -> session.describe(token.isEmpty() ? null : token, types));
    }

    /** Ends all sessions that were not used for too long, and those left waiting by a crash. */
    public int endExpired() {
        Instant cutoff = clock.instant().minus(Duration.ofDays(settings.get(LoginSettings.SESSION_DAYS)));
        Instant waitCutoff = clock.instant().minusSeconds(settings.get(LoginSettings.SECOND_FACTOR_SECONDS));
        List<LoginSession> old = em.createQuery(
                        "select s from LoginSession s where s.usedAt < :cutoff or s.code is not null and s.createdAt < :wait", LoginSession.class)
                .setParameter("cutoff", cutoff).setParameter("wait", waitCutoff).setMaxResults(1_000).getResultList();
        old.forEach(this::remove);
        return old.size();
    }

    /* Inside the transaction that revokes: a crash cannot leave a session alive that an old password opened. */
    public void revoke(@Observes AccessRevoked revoked) {
        em.createQuery("select s from LoginSession s where s.owner = :owner", LoginSession.class)
                .setParameter("owner", revoked.user().value()).getResultStream()
                .filter(s -> !s.snapshot().view().id().equals(revoked.exceptSession())).forEach(this::remove);
    }

    private void makeRoom(Guid owner) {
        int keep = settings.get(LoginSettings.SESSIONS_PER_USER) - 1;
        em.createQuery("select s from LoginSession s where s.owner = :owner order by s.usedAt desc", LoginSession.class)
                .setParameter("owner", owner.value()).setFirstResult(keep).getResultList().forEach(this::remove);
    }

    private Optional<LoginSession> find(Guid owner, Guid id) {
        return Optional.ofNullable(em.find(LoginSession.class, id.value())).filter(s -> s.snapshot().view().owner().equals(owner));
    }

    private void remove(LoginSession session) {
        SessionRecord snapshot = session.snapshot();
        em.remove(session);
        stored.fire(new SessionStored(Kind.DELETED, snapshot));
    }
}
