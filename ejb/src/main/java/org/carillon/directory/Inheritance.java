package org.carillon.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an object has from its templates: granted apps and visibility rules add to its own, a plain value counts where it has
 * none of its own (pbx-apis.md section 7).
 */
public record Inheritance(Set<Guid> grants, List<VisibilityRule> rules, Map<String, String> properties) {

    public static final Inheritance NONE = new Inheritance(Set.of(), List.of(), Map.of());

    static Inheritance of(List<PbxObject> templates) {
        Set<Guid> grants = new HashSet<>();
        Map<String, String> properties = new HashMap<>();
        templates.forEach(template -> {
            template.grants().forEach(grant -> grants.add(Guid.of(grant)));
            template.properties().forEach(properties::putIfAbsent);
        });
        return new Inheritance(Set.copyOf(grants), templates.stream().flatMap(t -> t.rules().stream()).map(StoredRule::view).distinct().toList(),
                Map.copyOf(properties));
    }
}
