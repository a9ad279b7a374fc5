package org.carillon.directory;

import java.util.EnumSet;
import java.util.Set;

import org.carillon.error.InvalidValue;

/**
 * What somebody may see of the object that holds the rule (pbx-apis.md section 8).
 *
 * @param name  a user {@code ben} or {@code ben@example.net}, a domain {@code @example.net}, the default {@code @},
 *              or, with group set, the name of a group whose active members are meant
 */
public record VisibilityRule(String name, boolean group, Set<Right> rights) {

    /** What a rule can allow. */
    public enum Right {
        VISIBLE, ONLINE, PRESENCE, ON_THE_PHONE, NOTE, DIALOG, IDS
    }

    public VisibilityRule {
        name = Text.required("rule", name, 128);
        if (group) {
            GroupName.of(name);
        } else if (name.indexOf('@') != name.lastIndexOf('@')) {
            throw new InvalidValue("rule", "must be a user, a domain or a group");
        }
        rights = rights.isEmpty() ? Set.of() : EnumSet.copyOf(rights);
    }

    public static VisibilityRule everything(String name) {
        return new VisibilityRule(name, false, EnumSet.allOf(Right.class));
    }
}
