package org.carillon.directory;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.error.Outdated;
import org.carillon.secret.SecretVault;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Creates, changes and deletes PBX objects; the only writer of the directory, used by every channel. Each call is one
 * short transaction with its audit record; {@link ObjectChanged} follows after the commit. An unlocked administrator
 * always remains.
 */
@Stateless
public class DirectoryAdmin {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<ObjectStored> stored;
    @Inject
    private Event<AccessRevoked> revoked;

    public Guid create(UserChange change, Actor actor) {
        User user = new User(Guid.random(), clock.instant());
        requireNamed(change);
        apply(user, change);
        return persist(user, ObjectType.USER, "user.create", change, actor);
    }

    public Guid create(AppChange change, Actor actor) {
        AppObject app = new AppObject(Guid.random(), change.kind, clock.instant());
        requireNamed(change);
        apply(app, change);
        Guid guid = persist(app, ObjectType.APP, "app.create", change, actor);
        AwaitedApps.grant(em, app).forEach(stored::fire);
        return guid;
    }

    public Guid create(TemplateChange change, Actor actor) {
        ConfigTemplate template = new ConfigTemplate(Guid.random(), clock.instant());
        requireLongName(change);
        apply(template, change);
        return persist(template, ObjectType.TEMPLATE, "template.create", change, actor);
    }

    public Guid create(PseudoKind kind, PseudoChange change, Actor actor) {
        PseudoObject object = new PseudoObject(Guid.random(), kind, clock.instant());
        requireLongName(change);
        apply(object, change);
        return persist(object, ObjectType.PSEUDO, "object.create", change, actor);
    }

    public void change(Guid guid, UserChange change, Actor actor) {
        boolean mayEndAdministration = Boolean.FALSE.equals(change.administrator) || Boolean.TRUE.equals(change.locked);
        if (mayEndAdministration) {
            lockAdministrators();
        }
        User user = find(User.class, guid, change.expectedVersion);
        Keys before = Keys.of(user);
        Set<Aspect> aspects = apply(user, change);
        finish(user, before, aspects, ObjectType.USER, "user.change", change, actor);
        if (mayEndAdministration) {
            requireAdministrator();
        }
        if (aspects.contains(Aspect.PASSWORD) || user.locked()) {
            revoked.fire(new AccessRevoked(guid, change.keptSession));
        }
    }

    public void change(Guid guid, AppChange change, Actor actor) {
        AppObject app = find(AppObject.class, guid, change.expectedVersion);
        Keys before = Keys.of(app);
        finish(app, before, apply(app, change), ObjectType.APP, "app.change", change, actor);
    }

    public void change(Guid guid, TemplateChange change, Actor actor) {
        ConfigTemplate template = find(ConfigTemplate.class, guid, change.expectedVersion);
        Keys before = Keys.of(template);
        finish(template, before, apply(template, change), ObjectType.TEMPLATE, "template.change", change, actor);
    }

    public void change(Guid guid, PseudoChange change, Actor actor) {
        PseudoObject object = find(PseudoObject.class, guid, change.expectedVersion);
        Keys before = Keys.of(object);
        finish(object, before, apply(object, change), ObjectType.PSEUDO, "object.change", change, actor);
    }

    /** Replaces the memberships of an object of any type. */
    public void changeMemberships(Guid guid, List<Membership> memberships, Actor actor) {
        PbxObject object = find(PbxObject.class, guid, null);
        Keys before = Keys.of(object);
        TemplateChange change = new TemplateChange().memberships(memberships);
        finish(object, before, apply(object, change), typeOf(object), action(object, "change"), change, actor);
    }

    /** Deletes an object of any type with all that hangs on it. */
    public void delete(Guid guid, Actor actor) {
        delete(guid, null, actor);
    }

    /** @param expectedVersion the version that shall be deleted; null: any */
    public void delete(Guid guid, Long expectedVersion, Actor actor) {
        /* Looking for all administrators costs a look at every user, so whoever is none is deleted without; who became one
           since is not. */
        boolean mayEndAdministration = isAdministrator(guid);
        if (mayEndAdministration) {
            lockAdministrators();
        }
        PbxObject object = find(PbxObject.class, guid, expectedVersion);
        if (!mayEndAdministration && object instanceof User user && user.administrator()) {
            throw new Outdated();
        }
        ObjectType type = typeOf(object);
        Keys before = Keys.of(object);
        revoked.fire(new AccessRevoked(guid, null));
        em.remove(object);
        flush();
        audit.record(actor, action(object, "delete"), label(object), "");
        stored.fire(new ObjectStored(guid, type, EnumSet.of(Aspect.DELETED), before.names(), before.numbers()));
        if (mayEndAdministration) {
            requireAdministrator();
        }
    }

    private boolean isAdministrator(Guid guid) {
        return em.createQuery("select count(u) from User u where u.guid = :guid and u.administrator = true", Long.class)
                .setParameter("guid", guid.value()).getSingleResult() > 0;
    }

    private <C extends ObjectChange<C>> Set<Aspect> apply(PbxObject object, ObjectChange<C> change) {
        ObjectWriter common = new ObjectWriter(vault,
                settings.get(object instanceof User ? LoginSettings.PASSWORD_MIN_LENGTH : LoginSettings.SECRET_MIN_LENGTH));
        Set<Aspect> aspects;
        if (object instanceof User user && change instanceof UserChange c) {
            aspects = UserWriter.apply(common, user, c);
        } else if (object instanceof AppObject app && change instanceof AppChange c) {
            aspects = AppWriter.apply(common, app, c);
        } else {
            aspects = common.apply(object, change);
            if (object instanceof PseudoObject pseudo && change instanceof PseudoChange c && c.content != null) {
                pseudo.describe(c.content);
            }
        }
        if (change.passwordSource != null) {
            common.copyPassword(object, find(PbxObject.class, change.passwordSource, null));
            aspects.add(Aspect.PASSWORD);
        }
        return aspects;
    }

    private Guid persist(PbxObject object, ObjectType type, String action, ObjectChange<?> change, Actor actor) {
        em.persist(object);
        finish(object, Keys.of(object), EnumSet.of(Aspect.CREATED), type, action, change, actor);
        return object.guid();
    }

    private void finish(PbxObject object, Keys before, Set<Aspect> aspects, ObjectType type, String action,
                        ObjectChange<?> change, Actor actor) {
        object.changed(clock.instant());
        flush();
        audit.record(actor, action, label(object), String.join(", ", change.fields()));
        Keys after = Keys.of(object);
        stored.fire(new ObjectStored(object.guid(), type, aspects, union(before.names(), after.names()),
                union(before.numbers(), after.numbers())));
    }

    /* The unique indexes decide, not a look beforehand: two writers at once cannot both find the name free. */
    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Outdated();
        } catch (PersistenceException e) {
            if (e instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                throw conflict(violation.getConstraintName());
            }
            throw e;
        }
    }

    private static RuntimeException conflict(String constraint) {
        return switch (constraint) {
            case "pbx_object_cn" -> new Conflict("long name");
            case "pbx_object_name" -> new Conflict("name");
            case "pbx_object_number" -> new Conflict("number");
            case "device_pkey" -> new Conflict("hardware id");
            default -> constraint.endsWith("_fkey") ? new NotFound("a referenced object") : new Conflict("a value");
        };
    }

    private <T extends PbxObject> T find(Class<T> type, Guid guid, Long expectedVersion) {
        T found = em.find(type, guid.value());
        if (found == null) {
            throw new NotFound("the object");
        }
        if (expectedVersion != null && found.version() != expectedVersion) {
            throw new Outdated();
        }
        return found;
    }

    private static void requireLongName(ObjectChange<?> change) {
        if (change.cn == null) {
            throw new InvalidValue("long name", "is missing");
        }
    }

    private static void requireNamed(ObjectChange<?> change) {
        if (change.name == null) {
            throw new InvalidValue("name", "is missing");
        }
        if (change.cn == null) {
            change.cn(change.name);
        }
    }

    /* Before anything else is read: two administrators who remove each other at the same moment must come one after the
       other, or both would find that the other one remains. */
    private void lockAdministrators() {
        em.createQuery("select u from User u where u.administrator = true order by u.guid", User.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private void requireAdministrator() {
        long left = em.createQuery("select count(u) from User u where u.administrator = true and u.locked = false", Long.class)
                .getSingleResult();
        if (left == 0) {
            throw new InvalidValue("administrator", "would be missing: this is the last one");
        }
    }

    static ObjectType typeOf(PbxObject object) {
        return object instanceof User ? ObjectType.USER : object instanceof AppObject ? ObjectType.APP
                : object instanceof ConfigTemplate ? ObjectType.TEMPLATE : ObjectType.PSEUDO;
    }

    private static String action(PbxObject object, String verb) {
        return typeOf(object) == ObjectType.PSEUDO ? "object." + verb : typeOf(object).name().toLowerCase(Locale.ROOT) + "." + verb;
    }

    private static String label(PbxObject object) {
        return object.name() == null ? object.cn() : object.name();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Look-up keys of an object at one moment. */
    private record Keys(Set<String> names, Set<String> numbers) {

        static Keys of(PbxObject object) {
            return new Keys(object.name() == null ? Set.of() : Set.of(SipName.of(object.name()).key()),
                    object.number() == null ? Set.of() : Set.of(object.number()));
        }
    }
}
