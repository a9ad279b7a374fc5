package org.carillon.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads objects as views, always in a transaction of its own: what it returns is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DirectoryLoader {

    private static final int TEMPLATE_DEPTH = 4;
    @PersistenceContext
    private EntityManager em;

    public Optional<UserView> user(Guid guid) {
        return Optional.ofNullable(em.find(User.class, guid.value())).map(this::view);
    }

    public Optional<Guid> userNamed(String name) {
        return em.createQuery("select u.guid from User u where lower(u.name) = :name", UUID.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT)).getResultStream().findFirst().map(Guid::of);
    }

    public Optional<Guid> userNumbered(String number) {
        return em.createQuery("select u.guid from User u where u.number = :number order by u.node", UUID.class)
                .setParameter("number", number).setMaxResults(1).getResultStream().findFirst().map(Guid::of);
    }

    public Map<Guid, AppView> apps() {
        Map<Guid, AppView> apps = new LinkedHashMap<>();
        em.createQuery("select a from AppObject a", AppObject.class).getResultStream().map(DirectoryLoader::view)
                .sorted(Comparator.comparing(AppView::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(app -> apps.put(app.guid(), app));
        return apps;
    }

    private UserView view(User user) {
        Set<Guid> grants = new HashSet<>();
        List<VisibilityRule> rules = new ArrayList<>();
        for (PbxObject source : withTemplates(user)) {
            source.grants().forEach(grant -> grants.add(Guid.of(grant)));
            source.rules().forEach(rule -> rules.add(rule.view()));
        }
        List<Membership> memberships = user.memberships().entrySet().stream().map(e -> e.getValue().view(e.getKey()))
                .sorted(Comparator.comparing(Membership::group)).toList();
        return new UserView(user.guid(), user.cn(), user.dn(), SipName.of(user.name()), orEmpty(user.number()),
                orEmpty(user.email()), user.location(), user.node(), user.hidden(), user.administrator(), user.locked(),
                user.secondFactor(), memberships, Set.copyOf(grants), List.copyOf(rules),
                user.devices().stream().map(StoredDevice::view).toList(), user.password());
    }

    /* The object first, then its templates in their order, nested ones after each; a circle ends by the visited set. */
    private List<PbxObject> withTemplates(PbxObject object) {
        Map<UUID, PbxObject> found = new LinkedHashMap<>();
        collect(object, found, 0);
        return List.copyOf(found.values());
    }

    private void collect(PbxObject object, Map<UUID, PbxObject> found, int depth) {
        if (depth > TEMPLATE_DEPTH || found.putIfAbsent(object.guid().value(), object) != null) {
            return;
        }
        for (UUID template : object.templates()) {
            PbxObject source = em.find(ConfigTemplate.class, template);
            if (source != null) {
                collect(source, found, depth + 1);
            }
        }
    }

    private static AppView view(AppObject app) {
        return new AppView(app.guid(), app.cn(), app.dn(), SipName.of(app.name()), app.url(), app.description(), app.webSocket(),
                app.website(), app.unlisted(), app.forEveryone(), Set.copyOf(app.apis()), Set.copyOf(app.groups()), app.password());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
