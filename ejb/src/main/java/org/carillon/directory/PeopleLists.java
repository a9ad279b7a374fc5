package org.carillon.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds people for services, page by page along the index of long names; as quick with 100,000 users as with ten. */
@Stateless
public class PeopleLists {

    private static final String TYPE = "case o.type when 'app' then a.kind when 'pseudo' then p.kind when 'config' then 'config' else '' end";
    @PersistenceContext
    private EntityManager em;

    /**
     * Users and executives by long name.
     *
     * @param from      where to begin, need not be there itself
     * @param inclusive whether one of exactly that long name is found too
     */
    @SuppressWarnings("unchecked")
    public List<FoundUser> find(String from, boolean inclusive, int most) {
        Stream<Object[]> rows = em.createNativeQuery("""
                select o.guid, o.cn, o.dn, coalesce(o.name, ''), coalesce(u.email, ''), coalesce(u.name_is_email, false),
                       coalesce((select string_agg(e.address, ' ' order by e.position) from user_email e where e.object = o.guid), '')
                from pbx_object o left join pbx_user u on u.guid = o.guid left join pseudo_object p on p.guid = o.guid
                where lower(o.cn) %s lower(cast(:from as varchar)) and (o.type = 'user' or p.kind = 'executive')
                order by lower(o.cn)""".formatted(inclusive ? ">=" : ">"), Object[].class)
                .setParameter("from", from).setMaxResults(most).getResultStream();
        return rows.map(PeopleLists::found).toList();
    }

    private static FoundUser found(Object[] c) {
        Stream<String> named = Boolean.TRUE.equals(c[5]) ? Stream.of((String) c[3]) : Stream.empty();
        Stream<String> addresses = Stream.concat(Stream.of((String) c[4]), Arrays.stream(((String) c[6]).split(" ")));
        return new FoundUser(Guid.of((UUID) c[0]), (String) c[1], (String) c[2], (String) c[3],
                Stream.concat(named, addresses).filter(address -> !address.isEmpty()).toList());
    }

    /** Members of a group by long name. */
    @SuppressWarnings("unchecked")
    public List<ListedMember> members(String group, int most) {
        Stream<Object[]> rows = em.createNativeQuery("""
                select o.guid, o.cn, o.dn, coalesce(o.name, ''), coalesce(o.number, ''), %s, m.active, coalesce(m.dynamic, 'static')
                from group_membership m join pbx_object o on o.guid = m.object left join app_object a on a.guid = o.guid
                     left join pseudo_object p on p.guid = o.guid
                where m.group_name = :group order by lower(o.cn)""".formatted(TYPE), Object[].class)
                .setParameter("group", group).setMaxResults(most).getResultStream();
        return rows.map(c -> new ListedMember(Guid.of((UUID) c[0]), (String) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5],
                new Membership(GroupName.of(group), (Boolean) c[6], Membership.Dynamic.valueOf(((String) c[7]).toUpperCase(Locale.ROOT))))).toList();
    }
}
