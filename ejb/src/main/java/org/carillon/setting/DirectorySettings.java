package org.carillon.setting;

/** Settings of the directory. */
public final class DirectorySettings {

    public static final Setting<Integer> DELETED_DAYS = Setting.number("directory.deleted-days", 30, 1, 3650,
            "For so many days the PBX tells copies of its table what was deleted; older copies are made anew.");

    private DirectorySettings() {
    }
}
