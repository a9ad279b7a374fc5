package org.carillon.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Lists and forms of the directory, read from the database page by page. */
@Stateless
public class DirectorySearch {

    private static final int MAX_PAGE = 1_000;
    private static final String USER_MATCHES = """
            where lower(u.cn) like :part escape '\\' or lower(u.dn) like :part escape '\\'
             or lower(u.name) like :part escape '\\' or u.number like :part escape '\\' or lower(u.email) like :part escape '\\'""";
    @PersistenceContext
    private EntityManager em;

    public Page<UserRow> users(UserQuery query, int first, int size) {
        return new Page<>(userRows(query, first, size), countUsers(query.filter()));
    }

    /** A page whose total nobody asks for; counting all matches costs more than reading one page of them. */
    public List<UserRow> userRows(UserQuery query, int first, int size) {
        return filtered("""
                        select u.guid, u.cn, u.dn, u.name, coalesce(u.number, ''), coalesce(u.email, ''), u.administrator, u.locked, u.secondFactor
                        from User u %s order by %s %s""", query.filter(), Object[].class, query.sort().expression(),
                        query.descending() ? "desc nulls last" : "asc")
                .setFirstResult(first).setMaxResults(Math.min(size, MAX_PAGE)).getResultStream()
                .map(c -> new UserRow(Guid.of((UUID) c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4],
                        (String) c[5], (Boolean) c[6], (Boolean) c[7], (Boolean) c[8])).toList();
    }

    public long countUsers(String filter) {
        if (filter == null || filter.isBlank()) {
            return ((Number) em.createNativeQuery("select count(*) from pbx_user").getSingleResult()).longValue();
        }
        return filtered("select count(u) from User u %s", filter, Long.class).getSingleResult();
    }

    /* Without a filter there is no condition, so that the index on the sort column gives the page at once. */
    private <T> TypedQuery<T> filtered(String query, String filter, Class<T> type, Object... order) {
        boolean all = filter == null || filter.isBlank();
        Object[] parts = new Object[order.length + 1];
        parts[0] = all ? "" : USER_MATCHES;
        System.arraycopy(order, 0, parts, 1, order.length);
        TypedQuery<T> made = em.createQuery(query.formatted(parts), type);
        return all ? made : made.setParameter("part", Text.likePart(filter));
    }

    public Optional<UserDetails> user(Guid guid) {
        return Optional.ofNullable(em.find(User.class, guid.value())).map(DirectorySearch::userDetails);
    }

    public Optional<ObjectDetails> object(Guid guid) {
        return Optional.ofNullable(em.find(PbxObject.class, guid.value())).map(DirectorySearch::details);
    }

    public Optional<ObjectDetails> template(Guid guid) {
        return Optional.ofNullable(em.find(ConfigTemplate.class, guid.value())).map(DirectorySearch::details);
    }

    public List<TemplateRow> templates() {
        Map<UUID, Long> uses = em.createQuery(
                        "select t, count(u) from User u join u.templates t group by t", Object[].class).getResultStream()
                .collect(Collectors.toMap(c -> (UUID) c[0], c -> (Long) c[1]));
        return em.createQuery("select t from ConfigTemplate t order by lower(t.cn)", ConfigTemplate.class).getResultStream()
                .map(t -> new TemplateRow(t.guid(), t.cn(), uses.getOrDefault(t.guid().value(), 0L))).toList();
    }

    public List<GroupRow> groups() {
        return em.createQuery("""
                        select key(m), count(o), sum(case when value(m).active then 1 else 0 end)
                        from PbxObject o join o.memberships m group by key(m)""", Object[].class).getResultStream()
                .map(c -> new GroupRow((String) c[0], (Long) c[1], ((Number) c[2]).longValue()))
                .collect(Collectors.toMap(GroupRow::name, g -> g, (a, b) -> a, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)))
                .values().stream().toList();
    }

    public List<GroupMember> members(String group) {
        return em.createQuery("select o from PbxObject o join o.memberships m where key(m) = :group order by lower(o.cn)", PbxObject.class)
                .setParameter("group", group).setMaxResults(MAX_PAGE).getResultStream()
                .map(o -> new GroupMember(o.guid(), o.cn(), o.name() == null ? "" : o.name(), o.memberships().get(group).view(group)))
                .toList();
    }

    /** Those of the lower-case names that an object has already. */
    public Set<String> namesInUse(Set<String> names) {
        return in("select lower(o.name) from PbxObject o where lower(o.name) in :values", names);
    }

    /** Those of the lower-case long names that an object has already. */
    public Set<String> longNamesInUse(Set<String> names) {
        return in("select lower(o.cn) from PbxObject o where lower(o.cn) in :values", names);
    }

    /** Those of the numbers that an object of the root node has already. */
    public Set<String> numbersInUse(Set<String> numbers) {
        return in("select o.number from PbxObject o where o.node = 'root' and o.number in :values", numbers);
    }

    private Set<String> in(String query, Set<String> values) {
        Set<String> found = new HashSet<>();
        List<String> all = List.copyOf(values);
        for (int i = 0; i < all.size(); i += MAX_PAGE) {
            found.addAll(em.createQuery(query, String.class)
                    .setParameter("values", all.subList(i, Math.min(all.size(), i + MAX_PAGE))).getResultList());
        }
        return found;
    }

    static UserDetails userDetails(User u) {
        return new UserDetails(details(u), u.email() == null ? "" : u.email(), List.copyOf(u.otherEmails()), u.nameIsEmail(),
                u.administrator(), u.locked(), u.secondFactor(), u.forks().stream().map(StoredFork::view).toList(),
                u.wakeUps().stream().map(StoredWakeUp::view).toList());
    }

    static ObjectDetails details(PbxObject o) {
        return new ObjectDetails(o.guid(), o.version(), o.cn(), o.dn(), o.name() == null ? "" : o.name(), o.number() == null ? "" : o.number(),
                o.location(), o.node(), o.hidden(), o.critical(), o.password() != null,
                o.devices().stream().map(StoredDevice::view).toList(),
                o.memberships().entrySet().stream().map(e -> e.getValue().view(e.getKey()))
                        .sorted((a, b) -> a.group().compareTo(b.group())).toList(),
                o.grants().stream().map(Guid::of).collect(Collectors.toUnmodifiableSet()),
                o.templates().stream().map(Guid::of).toList(), o.rules().stream().map(StoredRule::view).toList(),
                o.diversions().stream().map(StoredDiversion::view).toList(), Map.copyOf(o.properties()));
    }
}
