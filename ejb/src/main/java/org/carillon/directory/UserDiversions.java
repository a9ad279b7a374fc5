package org.carillon.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.directory.Diversion.Kind;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;

/**
 * The diversions that users set for themselves, one of each kind. Those of administrators, which have a condition, a source or
 * precedence, are not touched (pbx-apis.md section 2.1). Each call is one transaction.
 */
@Stateless
public class UserDiversions {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DirectoryAdmin admin;

    public Optional<Destination> find(Guid user, Kind kind) {
        return of(user).stream().filter(d -> isOwn(d, kind)).map(Diversion::destination).findFirst();
    }

    /** Replaces the one of that kind. */
    public void set(Guid user, Kind kind, Destination destination, Actor actor) {
        if (destination.isNone()) {
            throw new InvalidValue("destination", "is missing");
        }
        List<Diversion> all = without(user, kind);
        all.add(new Diversion(kind, Condition.ALWAYS, destination, null, false));
        admin.change(user, new UserChange().diversions(all), actor);
    }

    /** @return false if there was none */
    public boolean remove(Guid user, Kind kind, Actor actor) {
        List<Diversion> rest = without(user, kind);
        boolean found = rest.size() < of(user).size();
        if (found) {
            admin.change(user, new UserChange().diversions(rest), actor);
        }
        return found;
    }

    private List<Diversion> without(Guid user, Kind kind) {
        return new ArrayList<>(of(user).stream().filter(d -> !isOwn(d, kind)).toList());
    }

    private static boolean isOwn(Diversion diversion, Kind kind) {
        return diversion.kind() == kind && diversion.isByUser();
    }

    private List<Diversion> of(Guid user) {
        User found = em.find(User.class, user.value());
        if (found == null) {
            throw new NotFound("the user");
        }
        return found.diversions().stream().map(StoredDiversion::view).toList();
    }
}
