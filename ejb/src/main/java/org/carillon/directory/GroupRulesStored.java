package org.carillon.directory;

/** Fired inside the transaction that changes the rules of a group; {@link DirectoryCache} turns it into {@link GroupRulesChanged}. */
record GroupRulesStored(GroupName group) {
}
