package org.carillon.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.AccessRevoked;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.setting.Settings;

/**
 * Links with which people set their own password. A link works once and for a limited time; a new one for the same user
 * replaces it, and it ends in the transaction that changes the password in another way, locks or deletes the user. Nobody
 * learns from a link that does not work whether it ever did.
 */
@Stateless
public class PasswordLinks {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecureRandom random;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Directory directory;
    @Inject
    private DirectoryAdmin admin;

    /** A link just made, with its token for the one who gets it. */
    public record Issued(LinkToken token, Instant expiresAt) {
    }

    /** Makes a link for a user and ends a former one. */
    public Issued issue(Guid owner, String name, LinkPurpose purpose, Actor actor) {
        withdraw(owner);
        em.createQuery("delete from PasswordLink l where l.expiresAt < :now").setParameter("now", clock.instant()).executeUpdate();
        LinkToken token = LinkToken.random(random);
        Instant expiresAt = clock.instant().plus(Duration.ofHours(settings.get(purpose.hours())));
        em.persist(new PasswordLink(token.hash(), owner, purpose, actor.name(), expiresAt));
        audit.record(actor, "user." + purpose.word(), name, "");
        return new Issued(token, expiresAt);
    }

    /** The link that the token belongs to, if it works. */
    public Optional<OpenLink> show(String token) {
        return LinkToken.of(token).map(t -> em.find(PasswordLink.class, t.hash())).filter(this::works).map(PasswordLinks::view);
    }

    /** The link of a user, if one is out. */
    public Optional<OpenLink> of(Guid owner) {
        return em.createQuery("select l from PasswordLink l where l.owner = :owner", PasswordLink.class)
                .setParameter("owner", owner.value()).getResultStream().filter(this::works).findFirst().map(PasswordLinks::view);
    }

    /**
     * Sets the password of the link's owner and ends all sessions of that user. The link is gone with it; a password that
     * is refused leaves it.
     *
     * @return false where the link does not work
     * @throws org.carillon.error.InvalidValue for a password that is not good enough
     */
    public boolean redeem(String token, String password) {
        Optional<PasswordLink> link = LinkToken.of(token)
                .map(t -> em.find(PasswordLink.class, t.hash(), LockModeType.PESSIMISTIC_WRITE)).filter(this::works);
        if (link.isEmpty()) {
            return false;
        }
        Guid owner = link.get().owner();
        String name = directory.user(owner).map(UserView::name).orElseThrow().value();
        admin.change(owner, new UserChange().password(password), Actor.client(name));
        return true;
    }

    /* Also after the password was set by the link itself. */
    public void end(@Observes AccessRevoked revoked) {
        withdraw(revoked.user());
    }

    private void withdraw(Guid owner) {
        em.createQuery("delete from PasswordLink l where l.owner = :owner").setParameter("owner", owner.value()).executeUpdate();
    }

    private boolean works(PasswordLink link) {
        return clock.instant().isBefore(link.expiresAt()) && directory.user(link.owner()).filter(user -> !user.locked()).isPresent();
    }

    private static OpenLink view(PasswordLink link) {
        return new OpenLink(link.owner(), link.purpose(), link.expiresAt());
    }
}
