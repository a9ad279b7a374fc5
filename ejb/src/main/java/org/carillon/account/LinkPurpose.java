package org.carillon.account;

import java.util.Locale;

import org.carillon.setting.LoginSettings;
import org.carillon.setting.Setting;

/** What a password link is for. */
public enum LinkPurpose {

    /** The first password of a new user. */
    INVITATION(LoginSettings.INVITATION_HOURS),
    /** A new password for somebody who lost the old one. */
    RESET(LoginSettings.RESET_HOURS);

    private final Setting<Integer> hours;

    LinkPurpose(Setting<Integer> hours) {
        this.hours = hours;
    }

    /** For how long such a link works. */
    Setting<Integer> hours() {
        return hours;
    }

    /** Name in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LinkPurpose ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
