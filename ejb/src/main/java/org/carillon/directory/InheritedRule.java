package org.carillon.directory;

/**
 * A rule of visibility that an object does not have by itself.
 *
 * @param from long name of the template, or name of the group
 */
public record InheritedRule(VisibilityRule rule, Source source, String from) {

    /** Where rules come from; those of groups count only where no other rule speaks of somebody ({@link RuleLayers}). */
    public enum Source {
        TEMPLATE, GROUP
    }
}
