package org.carillon.directory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Counts who uses what elsewhere needs a licence. This PBX sells none: a licence of the PBX is there for everybody who
 * acquires it, by an own value or by that of a template, and so is one for an app, unless the app object says that its users
 * have none.
 */
@Stateless
public class LicenceUse {

    /* A user's own value counts, else that of the first template that has one; templates may follow templates. */
    private static final String ACQUIRED = """
            with recursive chain (object, template) as (
                select u.guid, t.template from pbx_user u join template_use t on t.object = u.guid
                union
                select c.object, t.template from chain c join template_use t on t.object = c.template)
            select count(*) from pbx_user u
            where exists (select 1 from object_property o where o.object = u.guid and o.name = :name and o.value = 'true')
               or not exists (select 1 from object_property o where o.object = u.guid and o.name = :name)
                  and exists (select 1 from chain c join object_property o on o.object = c.template
                              where c.object = u.guid and o.name = :name and o.value = 'true')""";
    private static final String USERS_OF_APP = """
            with recursive holder (object) as (
                select g.object from app_grant g where g.app = :app
                union
                select t.object from holder h join template_use t on t.template = h.object)
            select count(*) from pbx_user u
            where exists (select 1 from app_object a where a.guid = :app and a.for_everyone)
               or exists (select 1 from holder h where h.object = u.guid)
               or exists (select 1 from group_membership m join app_group_grant g on g.group_name = m.group_name
                          where m.object = u.guid and g.app = :app)""";
    @PersistenceContext
    private EntityManager em;

    /** Users who have acquired each of the licences, by the names of the properties that acquire them. */
    public Map<String, Long> acquired(List<PropertyName> names) {
        Map<String, Long> counts = new TreeMap<>();
        names.forEach(name -> counts.put(name.value(),
                ((Number) em.createNativeQuery(ACQUIRED).setParameter("name", name.value()).getSingleResult()).longValue()));
        return counts;
    }

    /** How many users may use an app. */
    public long usersOf(Guid app) {
        return ((Number) em.createNativeQuery(USERS_OF_APP).setParameter("app", app.value()).getSingleResult()).longValue();
    }
}
