package org.carillon.directory;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lists of objects that services ask for, each read in one pass over an index, with as many rows as wanted and no more. */
@Stateless
public class ObjectLists {

    @PersistenceContext
    private EntityManager em;

    /** Objects of a kind, by long name. */
    public List<PseudoRow> pseudoRows(PseudoKind kind, ObjectPage page) {
        return em.createQuery("select p from PseudoObject p where p.kind = :kind and lower(p.cn) > lower(:after) order by lower(p.cn)", PseudoObject.class)
                .setParameter("kind", kind.word()).setParameter("after", page.after()).setMaxResults(page.most()).getResultStream()
                .map(p -> new PseudoRow(p.guid(), p.cn(), p.node(), p.location(), p.number() == null ? "" : p.number(), p.kind(), p.content())).toList();
    }

    /** Config templates by long name. */
    public List<ConfigRow> templates(ObjectPage page) {
        return em.createQuery("select t from ConfigTemplate t where lower(t.cn) > lower(:after) order by lower(t.cn)", ConfigTemplate.class)
                .setParameter("after", page.after()).setMaxResults(page.most()).getResultStream()
                .map(t -> new ConfigRow(t.guid(), t.cn(), t.templates().stream().map(this::longName).toList())).toList();
    }

    private String longName(UUID template) {
        return em.find(ConfigTemplate.class, template).cn();
    }

    /** Names of call filters that objects refer to, in their order. */
    @SuppressWarnings("unchecked")
    public List<String> filters() {
        return em.createNativeQuery("select distinct value from object_property where name in ('filter', 'cd-filter') order by value", String.class)
                .setMaxResults(ObjectPage.whole().most()).getResultList();
    }
}
