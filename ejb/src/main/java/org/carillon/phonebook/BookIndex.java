package org.carillon.phonebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.unboundid.ldap.sdk.Filter;

import org.carillon.contact.Contact;
import org.carillon.contact.ContactIndex;
import org.carillon.directory.Guid;
import org.carillon.directory.Person;
import org.carillon.directory.SipName;
import org.carillon.phonebook.FilterSql.Column;

/** Candidates of a search from the database, some at a time, in the order of their names. */
@Stateless
public class BookIndex {

    private static final String TIMEOUT = "jakarta.persistence.query.timeout";
    private static final Map<String, Column> USERS = columns(Map.of(
            "cn", Column.text("(lower(o.cn) %s or lower(o.dn) %s)"), "displayname", Column.text("(lower(o.cn) %s or lower(o.dn) %s)"),
            "sn", Column.end("(lower(o.cn) %s or lower(o.dn) %s)"), "givenname", Column.begin("(lower(o.cn) %s or lower(o.dn) %s)"),
            "uid", Column.text("lower(o.name) %s"), "telephonenumber", Column.number("o.number %s"),
            "mail", Column.text("o.guid in (select e.guid from pbx_user e where lower(e.email) %s)")));
    private static final String ADDRESS = "exists (select 1 from contact_address a where a.contact = c.guid and lower(a.address) %s)";
    private static final String NUMBER = "exists (select 1 from contact_number n where n.contact = c.guid and n.number %s)";
    private static final Map<String, Column> CONTACTS = columns(Map.of(
            "cn", Column.text("lower(c.display) %s"), "displayname", Column.text("lower(c.display) %s"),
            "sn", Column.text("(lower(c.last_name) %s or lower(c.display) %s)"), "givenname", Column.text("lower(c.first_name) %s"),
            "o", Column.text("lower(c.company) %s"), "telephonenumber", Column.number(NUMBER), "mobile", Column.number(NUMBER),
            "homephone", Column.number(NUMBER), "facsimiletelephonenumber", Column.number(NUMBER), "mail", Column.text(ADDRESS)));
    @PersistenceContext
    private EntityManager em;
    @Inject
    private ContactIndex contacts;

    /** Users after a name, those that are hidden left out. @param after in lower case, empty at first */
    public List<Keyed<Person>> users(Filter filter, String after, int most, long millis) {
        FilterSql sql = new FilterSql(USERS);
        String condition = sql.condition(filter);
        Query query = em.createNativeQuery("""
                select o.guid, o.cn, o.dn, o.name, coalesce(o.number, ''), coalesce(u.email, ''), o.node, lower(o.cn)
                from (select * from pbx_object o where o.type = 'user' and not o.hidden and lower(o.cn) > :after and %s order by %s limit :most) o
                join pbx_user u on u.guid = o.guid order by lower(o.cn)""".formatted(condition, order(sql, after)));
        List<Keyed<Person>> found = new ArrayList<>();
        for (Object row : run(query, sql, after, most, millis)) {
            Object[] c = (Object[]) row;
            found.add(new Keyed<>((String) c[7], new Person(Guid.of((UUID) c[0]), (String) c[1], (String) c[2], SipName.of((String) c[3]),
                    (String) c[4], (String) c[5], (String) c[6])));
        }
        return found;
    }

    /* An order that no index has, lest the database go through all names in turn to find the few that fit. Whoever asks for more knows that
       there are many, and those are soon found so. */
    private static String order(FilterSql sql, String after) {
        return sql.values().isEmpty() || !after.isEmpty() ? "lower(o.cn)" : "lower(o.cn) || ''";
    }

    /** Shared contacts from a guid on. @param after empty at first */
    public List<Keyed<Contact>> contacts(Filter filter, String after, int most, long millis) {
        FilterSql sql = new FilterSql(CONTACTS);
        Query query = em.createNativeQuery("select c.guid from contact c where c.owner is null and cast(c.guid as text) > :after and "
                + sql.condition(filter) + " order by cast(c.guid as text) limit :most");
        List<UUID> guids = new ArrayList<>();
        for (Object guid : run(query, sql, after, most, millis)) {
            guids.add((UUID) guid);
        }
        return contacts.contacts(guids).stream().map(contact -> new Keyed<>(contact.guid().value().toString(), contact))
                .sorted(Comparator.comparing(Keyed::key)).toList();
    }

    private static List<?> run(Query query, FilterSql sql, String after, int most, long millis) {
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter("p" + i, sql.values().get(i));
        }
        return query.setParameter("after", after).setParameter("most", most).setHint(TIMEOUT, (int) Math.max(1, millis)).getResultList();
    }

    private static Map<String, Column> columns(Map<String, Column> own) {
        Map<String, Column> all = new HashMap<>(own);
        all.put("objectclass", Column.any());
        all.put("entryuuid", Column.any());
        return Map.copyOf(all);
    }
}
