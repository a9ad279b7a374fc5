package org.carillon.contact.ldap;

import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.Guid;
import org.carillon.directory.Text;
import org.carillon.error.Conflict;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotFound;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.hibernate.exception.ConstraintViolationException;

/** The external directories; the one writer of them. A change is in force for the searches that begin after it was stored. */
@Stateless
public class LdapDirectories {

    /** Each that is enabled holds a few connections and a thread that looks after them. */
    private static final int MOST = 100;
    private static final int PASSWORD_LENGTH = 256;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Audit audit;
    @Inject
    private Event<LdapDirectoriesChanged> changed;

    /** All by name. */
    public List<LdapRow> list() {
        return em.createQuery("select d from StoredLdapDirectory d order by lower(d.name)", StoredLdapDirectory.class).getResultStream()
                .map(LdapDirectories::row).toList();
    }

    public Optional<LdapRow> directory(Guid guid) {
        return Optional.ofNullable(em.find(StoredLdapDirectory.class, guid.value())).map(LdapDirectories::row);
    }

    /** @param password empty for none */
    public Guid create(LdapDirectory directory, String password, Actor actor) {
        if (em.createQuery("select count(d) from StoredLdapDirectory d", Long.class).getSingleResult() >= MOST) {
            throw new LimitExceeded("there are " + MOST + " directories already");
        }
        StoredLdapDirectory stored = new StoredLdapDirectory(Guid.random());
        stored.fill(directory);
        seal(stored, password);
        em.persist(stored);
        written(actor, "ldap.create", directory.name());
        return stored.guid();
    }

    /** @param password empty: the stored one stays, unless the directory is asked without a name from now on */
    public void change(Guid guid, LdapDirectory directory, String password, Actor actor) {
        StoredLdapDirectory stored = stored(guid);
        stored.fill(directory);
        if (!password.isEmpty() || directory.bindDn().isEmpty()) {
            seal(stored, password);
        }
        written(actor, "ldap.change", directory.name());
    }

    public void delete(Guid guid, Actor actor) {
        StoredLdapDirectory stored = stored(guid);
        em.remove(stored);
        written(actor, "ldap.delete", stored.view().name());
    }

    /** Those that are searched, in the order of their names. */
    public List<LdapAccess> enabled() {
        return em.createQuery("select d from StoredLdapDirectory d where d.enabled = true order by lower(d.name)", StoredLdapDirectory.class)
                .getResultStream().map(this::access).toList();
    }

    /** The stored directory with its password, or with another password in its place. */
    public Optional<LdapAccess> access(Guid guid) {
        return Optional.ofNullable(em.find(StoredLdapDirectory.class, guid.value())).map(this::access);
    }

    private LdapAccess access(StoredLdapDirectory stored) {
        String password = stored.password() == null ? "" : vault.open(place(stored), stored.password());
        return new LdapAccess(stored.guid(), stored.view(), password);
    }

    private void seal(StoredLdapDirectory stored, String password) {
        String text = Text.optional("password", password, PASSWORD_LENGTH);
        stored.password(text.isEmpty() ? null : vault.seal(place(stored), text));
    }

    private static String place(StoredLdapDirectory stored) {
        return SecretColumn.DIRECTORY_PASSWORD.place(stored.guid().toString());
    }

    private StoredLdapDirectory stored(Guid guid) {
        return Optional.ofNullable(em.find(StoredLdapDirectory.class, guid.value())).orElseThrow(() -> new NotFound("the directory"));
    }

    private static LdapRow row(StoredLdapDirectory stored) {
        return new LdapRow(stored.guid(), stored.view(), stored.password() != null);
    }

    private void written(Actor actor, String action, String name) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (e instanceof ConstraintViolationException violation && "ldap_directory_name".equals(violation.getConstraintName())) {
                throw new Conflict("directory name");
            }
            throw e;
        }
        audit.record(actor, action, name, "");
        changed.fire(new LdapDirectoriesChanged());
    }
}
