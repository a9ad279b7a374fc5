package org.carillon.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Types of objects that are neither people, apps nor templates (pbx-apis.md section 7). */
public enum PseudoKind {
    EXECUTIVE, GW, TRUNK, LOC, NODE, WAITING, BOOL, BROADCAST, CONFERENCE, BC_CONF, VM, MOBILITY, DTMF_CTRL, MULTICAST, MAP, QDIAL,
    DIRSEARCH, MWI, UC, FAX, DECT, ICP, LDAP, SBC, SETTINGS;

    /** The word for it in protocols and storage. */
    public String word() {
        return this == DTMF_CTRL ? "dtmf-ctrl" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PseudoKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
