package org.carillon.directory;

/** Announced after a change of the rules that a group gives its members was committed and can be read. */
public record GroupRulesChanged(GroupName group) {
}
