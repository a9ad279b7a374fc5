package org.carillon.directory;

import java.util.Set;

/**
 * Announced after a change of an object was committed and can be read.
 *
 * @param aspects what changed; a deletion has only {@link Aspect#DELETED}
 */
public record ObjectChanged(Guid guid, ObjectType type, Set<Aspect> aspects) {

    /** Types of PBX objects. */
    public enum ObjectType {
        USER, APP, TEMPLATE, PSEUDO
    }

    /** What may interest others about a change. */
    public enum Aspect {
        CREATED, DATA, PASSWORD, GRANTS, GROUPS, RULES, DEVICES, DIVERSIONS, LOCKED, DELETED
    }

    public boolean touches(Aspect aspect) {
        return aspects.contains(aspect);
    }
}
