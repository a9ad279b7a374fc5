package org.carillon.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.carillon.directory.VisibilityRule.Right;

/**
 * Finds people in the database by indexes alone, whatever their number, and the rules that say who may see them. Knows
 * nothing about who asks.
 */
@Stateless
public class PeopleIndex {

    private static final int TIMEOUT_MILLIS = 3_000;
    private static final String TIMEOUT = "jakarta.persistence.query.timeout";
    /* The expressions are those of the indexes. */
    private static final String WORDS = """
            to_tsvector(cast('simple' as regconfig), translate(cn || ' ' || dn || ' ' || coalesce(name, ''), '.,;:-_/@+&''"()', '              '))
            @@ to_tsquery(cast('simple' as regconfig), :words)""";
    private static final String COLUMNS = "select o.guid, o.cn, o.dn, o.name, coalesce(o.number, ''), coalesce(u.email, ''), o.node ";
    /* Each part is limited on its own, so that two letters that fit everybody cost no more. */
    private static final String PEOPLE = """
            with hit as (
             (select guid from pbx_object where type = 'user' and not hidden and lower(cn) like :begin escape '\\' order by lower(cn) using ~<~ limit :each)
             union (select guid from pbx_object where type = 'user' and not hidden and %s limit :each)
             union (select guid from pbx_object where type = 'user' and not hidden and :number <> '%%' and number like :number escape '\\'
              order by number using ~<~ limit :each)
             union (select guid from pbx_user where lower(email) like :begin escape '\\' order by lower(email) using ~<~ limit :each))
            %s from hit join pbx_object o on o.guid = hit.guid join pbx_user u on u.guid = hit.guid where not o.hidden"""
            .formatted(WORDS, COLUMNS);
    private static final String AMONG = """
            %s from pbx_object o join pbx_user u on u.guid = o.guid where o.guid in (:among) and not o.hidden
             and (lower(cn) like :begin escape '\\' or :number <> '%%' and number like :number escape '\\'
              or lower(email) like :begin escape '\\' or %s)""".formatted(COLUMNS, WORDS);
    private static final String SHOWN = """
            with recursive source (object) as (
             select r.object from visibility_rule r join config_template t on t.guid = r.object where r.visible and lower(r.name) in (:names)
             union select t.object from source s join template_use t on t.template = s.object join config_template c on c.guid = t.object)
            (select object from visibility_rule where visible and lower(name) in (:names) limit :most)
            union (select t.object from template_use t where t.template in (select object from source) limit :most)
            union (select m.object from group_rule g join group_membership m on m.group_name = g.group_name
             where g.visible and lower(g.name) in (:names) limit :most)""";
    private static final String RULES = """
            with recursive source (owner, object) as (
             select guid, guid from pbx_object where guid in (:owners)
             union select s.owner, t.template from source s join template_use t on t.object = s.object)
            select s.owner, r.name, r.is_group, r.visible, r.online, r.presence, r.on_the_phone, r.note, r.dialog, r.ids, false
            from source s join visibility_rule r on r.object = s.object
            union all
            select m.object, g.name, g.is_group, g.visible, g.online, g.presence, g.on_the_phone, g.note, g.dialog, g.ids, true
            from group_membership m join group_rule g on g.group_name = m.group_name where m.object in (:owners)""";
    private static final int FROM_GROUP = 10;
    /* In the order of the columns. */
    private static final List<Right> RIGHTS =
            List.of(Right.VISIBLE, Right.ONLINE, Right.PRESENCE, Right.ON_THE_PHONE, Right.NOTE, Right.DIALOG, Right.IDS);
    @PersistenceContext
    private EntityManager em;

    /**
     * People who fit, in no order.
     *
     * @param most of each kind: by long name, by words, by number, by address; of more only so many are read. Fewer people
     *             in all than that means that nobody is missing
     */
    public List<Person> find(PeopleTerms terms, int most) {
        return people(em.createNativeQuery(PEOPLE).setParameter("each", most), terms);
    }

    /** Those among some who fit, in no order. */
    public List<Person> findAmong(PeopleTerms terms, Collection<Guid> some) {
        return people(em.createNativeQuery(AMONG).setParameter("among", some.stream().map(Guid::value).toList()), terms);
    }

    /**
     * Objects that have, themselves or by their templates and groups, a rule with one of these names that shows them; whether it counts
     * their other rules decide.
     *
     * @param names in lower case
     * @param most  more are not told; nor are all of them, if there are that many
     */
    public Set<Guid> shownTo(Collection<String> names, int most) {
        Set<Guid> shown = new HashSet<>();
        for (Object guid : em.createNativeQuery(SHOWN).setParameter("names", names).setParameter("most", most)
                .setHint(TIMEOUT, TIMEOUT_MILLIS).getResultList()) {
            shown.add(Guid.of((UUID) guid));
        }
        return shown;
    }

    private static List<Person> people(Query query, PeopleTerms terms) {
        List<Person> found = new ArrayList<>();
        for (Object row : query.setParameter("begin", terms.begin()).setParameter("words", terms.query())
                .setParameter("number", PeopleTerms.begin(terms.number())).setHint(TIMEOUT, TIMEOUT_MILLIS).getResultList()) {
            Object[] c = (Object[]) row;
            found.add(new Person(Guid.of((UUID) c[0]), (String) c[1], (String) c[2], SipName.of((String) c[3]), (String) c[4],
                    (String) c[5], (String) c[6]));
        }
        return found;
    }

    /** The visibility rules of each of them. */
    public Map<Guid, RuleLayers> rules(Collection<Guid> people) {
        Map<Guid, RuleLayers> rules = new HashMap<>();
        people.forEach(person -> rules.put(person, new RuleLayers(new ArrayList<>(), new ArrayList<>())));
        if (people.isEmpty()) {
            return rules;
        }
        for (Object row : em.createNativeQuery(RULES).setParameter("owners", people.stream().map(Guid::value).toList())
                .setHint(TIMEOUT, TIMEOUT_MILLIS).getResultList()) {
            Object[] c = (Object[]) row;
            RuleLayers layers = rules.get(Guid.of((UUID) c[0]));
            ((Boolean) c[FROM_GROUP] ? layers.defaults() : layers.nearer()).add(rule(c));
        }
        return rules;
    }

    private static VisibilityRule rule(Object[] c) {
        Set<Right> granted = EnumSet.noneOf(Right.class);
        for (int i = 0; i < RIGHTS.size(); i++) {
            if ((Boolean) c[3 + i]) {
                granted.add(RIGHTS.get(i));
            }
        }
        return new VisibilityRule((String) c[1], (Boolean) c[2], granted);
    }
}
