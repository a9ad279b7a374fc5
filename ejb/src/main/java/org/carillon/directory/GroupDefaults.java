package org.carillon.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** The rules of visibility that a group gives its members; a row is there from the first time that a group got any. */
@Entity
@Table(name = "group_defaults")
class GroupDefaults {

    @Id
    private String name;

    @ElementCollection
    @CollectionTable(name = "group_rule", joinColumns = @JoinColumn(name = "group_name"))
    @OrderColumn(name = "position")
    private List<StoredRule> rules = new ArrayList<>();

    protected GroupDefaults() {
    }

    List<StoredRule> rules() {
        return rules;
    }

    /** Those of the groups that have any, in the order of the names. */
    static Map<String, List<VisibilityRule>> of(EntityManager em, Collection<String> groups) {
        Map<String, List<VisibilityRule>> found = new LinkedHashMap<>();
        if (!groups.isEmpty()) {
            em.createQuery("select d from GroupDefaults d where d.name in :groups order by d.name", GroupDefaults.class)
                    .setParameter("groups", groups).getResultStream().filter(row -> !row.rules.isEmpty())
                    .forEach(row -> found.put(row.name, row.rules.stream().map(StoredRule::view).toList()));
        }
        return found;
    }
}
