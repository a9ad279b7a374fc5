package org.carillon.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Seals and opens every stored secret. The key file lies in the data folder; it is made at the first start, and never
 * again: a database with secrets but without its key file stops the start, for a new key would hide the loss.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SecretVault {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecureRandom random;
    private KeyFile file;
    private SecretBox box;
    private volatile KeyRing ring;

    @PostConstruct
    void open() {
        file = new KeyFile(Path.of(System.getProperty("carillon.data", "data"), "secret.key"));
        box = new SecretBox(random);
        try {
            ring = file.read().orElse(null);
            if (ring == null) {
                if (secretsStored()) {
                    throw new IllegalStateException("secret.key is missing from the data folder: stored passwords cannot be read");
                }
                KeyRing first = KeyRing.create(random);
                file.write(first);
                ring = first;
            }
            dropUnusedKeys();
        } catch (IOException e) {
            throw new UncheckedIOException("secret.key cannot be read or written", e);
        }
    }

    /**
     * @param place where the secret is stored, such as {@code object:<guid>}; the same is needed to open it
     */
    public SealedSecret seal(String place, String clearText) {
        return box.seal(ring, place, clearText);
    }

    public String open(String place, SealedSecret secret) {
        return box.open(ring, place, secret);
    }

    /** Like {@link #open} for a text from outside; empty unless it was sealed here, for that place. */
    public Optional<String> openIfOurs(String place, SealedSecret secret) {
        try {
            return Optional.of(box.open(ring, place, secret));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    public int activeKeyId() {
        return ring.activeId();
    }

    /** Makes a new key the active one; the old ones stay known. */
    public void startRotation() throws IOException {
        KeyRing next = ring.withNewKey(random);
        file.write(next);
        ring = next;
    }

    /* Only at start: later, a transaction under way could still store a secret sealed under an old key. */
    private void dropUnusedKeys() throws IOException {
        boolean inUse = false;
        for (SecretColumn column : SecretColumn.values()) {
            inUse |= !em.createNativeQuery(column.selectOld(), String.class)
                    .setParameter("active", ring.activeId()).setMaxResults(1).getResultList().isEmpty();
        }
        if (!inUse && ring.keys().size() > 1) {
            ring = ring.activeOnly();
            file.write(ring);
        }
    }

    private boolean secretsStored() {
        Object found = em.createNativeQuery("""
                select exists (select 1 from pbx_object where password is not null)
                    or exists (select 1 from login_session)
                    or exists (select 1 from ldap_directory where password is not null)
                    or exists (select 1 from user_calendar)
                    or exists (select 1 from setting where secret is not null)""").getSingleResult();
        return Boolean.TRUE.equals(found);
    }
}
