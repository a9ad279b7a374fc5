package org.carillon.directory;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.hibernate.Session;

/**
 * Reads objects as views, always in a transaction of its own: what it returns is committed, and was so at one moment. An object is spread over
 * several tables, which are read one after the other; a name of now with the rules of before would show somebody what he must not see.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DirectoryLoader {

    @PersistenceContext
    private EntityManager em;

    public Optional<UserView> user(Guid guid) {
        atOneMoment();
        return Optional.ofNullable(em.find(User.class, guid.value())).map(user -> view(TemplateChain.stored(em), groups -> GroupDefaults.of(em, groups), user));
    }

    /** None for an object that does not exist. */
    public CallRules callRules(Guid guid) {
        atOneMoment();
        PbxObject object = em.find(PbxObject.class, guid.value());
        return object == null ? CallRules.NONE : new CallRules(object.diversions().stream().map(StoredDiversion::view).toList(),
                object instanceof User user ? user.forks().stream().map(StoredFork::view).toList() : List.of());
    }

    public Optional<Guid> userNamed(String name) {
        return em.createQuery("select u.guid from User u where lower(u.name) = :name", UUID.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT)).getResultStream().findFirst().map(Guid::of);
    }

    public Optional<Guid> userNumbered(String number) {
        return em.createQuery("select u.guid from User u where u.number = :number order by u.node", UUID.class)
                .setParameter("number", number).setMaxResults(1).getResultStream().findFirst().map(Guid::of);
    }

    /** All app objects, and memberships of those that have any. */
    public AppObjects apps() {
        atOneMoment();
        return objects(em.createQuery("select distinct a from AppObject a left join fetch a.memberships", AppObject.class).getResultList());
    }

    /** All statements of this transaction see the same: PostgreSQL wants it said before the first of them. */
    private void atOneMoment() {
        em.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        });
    }

    static AppObjects objects(Collection<AppObject> all) {
        Map<Guid, AppView> apps = new LinkedHashMap<>();
        all.stream().map(DirectoryLoader::view).sorted(Comparator.comparing(AppView::title, String.CASE_INSENSITIVE_ORDER)).forEach(app -> apps.put(app.guid(), app));
        return new AppObjects(apps, all.stream().filter(app -> !app.memberships().isEmpty()).collect(Collectors.toMap(AppObject::guid,
                app -> app.memberships().entrySet().stream().map(member -> member.getValue().view(member.getKey())).toList())));
    }

    /** @param byGuid by title */
    public record AppObjects(Map<Guid, AppView> byGuid, Map<Guid, List<Membership>> memberships) {
    }

    /** The user with what the templates and groups add: their entities, and rules by the names of groups, come from the functions. */
    static UserView view(Function<UUID, ConfigTemplate> templates, Function<Set<String>, Map<String, List<VisibilityRule>>> groupRules,
                         User user) {
        Set<Guid> grants = new HashSet<>();
        List<VisibilityRule> rules = new ArrayList<>();
        Map<String, String> properties = new HashMap<>();
        for (PbxObject source : TemplateChain.withTemplates(templates, user)) {
            source.grants().forEach(grant -> grants.add(Guid.of(grant)));
            source.rules().forEach(rule -> rules.add(rule.view()));
            source.properties().forEach(properties::putIfAbsent);
        }
        List<VisibilityRule> defaults = groupRules.apply(user.memberships().keySet()).values().stream().flatMap(List::stream).toList();
        List<Membership> memberships = user.memberships().entrySet().stream().map(e -> e.getValue().view(e.getKey()))
                .sorted(Comparator.comparing(Membership::group)).toList();
        return new UserView(user.guid(), user.cn(), user.dn(), SipName.of(user.name()), orEmpty(user.number()),
                orEmpty(user.email()), user.location(), user.node(), user.hidden(), user.administrator(), user.locked(),
                user.secondFactor(), memberships, Set.copyOf(grants), List.copyOf(rules), defaults,
                user.devices().stream().map(StoredDevice::view).toList(), Map.copyOf(properties), user.password());
    }

    static AppView view(AppObject app) {
        return new AppView(app.guid(), app.kind(), app.cn(), app.dn(), SipName.of(app.name()), app.url(), app.description(),
                app.webSocket(), app.website(), app.unlisted(), app.forEveryone(), app.certificateCheck(), app.unlicensed(),
                app.licences(), Set.copyOf(app.apis()), Set.copyOf(app.groups()),
                app.grants().stream().map(Guid::of).collect(Collectors.toUnmodifiableSet()), app.password());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
