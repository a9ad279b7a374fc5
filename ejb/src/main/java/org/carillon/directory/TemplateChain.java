package org.carillon.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

/**
 * The templates that an object follows: in their order, nested ones after each, each once; a circle ends by that, and a
 * chain that is longer than anybody can oversee is cut (pbx-apis.md section 7).
 */
final class TemplateChain {

    private static final int MOST = 100;
    private final Function<UUID, ? extends PbxObject> templates;
    private final Map<UUID, PbxObject> found = new LinkedHashMap<>();

    private TemplateChain(Function<UUID, ? extends PbxObject> templates) {
        this.templates = templates;
    }

    /**
     * The object itself comes first.
     *
     * @param templates the template of an identity, null where there is none
     */
    static List<PbxObject> withTemplates(Function<UUID, ? extends PbxObject> templates, PbxObject object) {
        TemplateChain chain = new TemplateChain(templates);
        chain.collect(object);
        return List.copyOf(chain.found.values());
    }

    static List<PbxObject> of(EntityManager em, Collection<UUID> templates) {
        TemplateChain chain = new TemplateChain(stored(em));
        templates.forEach(chain::collectTemplate);
        return List.copyOf(chain.found.values());
    }

    /** The templates of the database. */
    static Function<UUID, ConfigTemplate> stored(EntityManager em) {
        return template -> em.find(ConfigTemplate.class, template);
    }

    private void collect(PbxObject object) {
        if (found.size() < MOST && found.putIfAbsent(object.guid().value(), object) == null) {
            object.templates().forEach(this::collectTemplate);
        }
    }

    private void collectTemplate(UUID template) {
        PbxObject source = templates.apply(template);
        if (source != null) {
            collect(source);
        }
    }
}
