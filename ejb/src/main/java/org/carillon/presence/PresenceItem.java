package org.carillon.presence;

/**
 * One contact of a person's presence (myapps.md section 12.1).
 *
 * @param contact  {@code tel:} set by the user, {@code im:} kept by the PBX, {@code calendar:}
 * @param activity empty for available, {@code away}, {@code busy}, {@code dnd}, or another word
 * @param note     free text, may carry parameters for machines
 */
public record PresenceItem(String contact, Status status, String activity, String note) {

    public static final String TEL = "tel:";
    public static final String IM = "im:";
    public static final String CALENDAR = "calendar:";
    public static final String AWAY = "away";

    /** Whether somebody can be reached there; untold to those who may not know (pbx-apis.md section 8). */
    public enum Status {
        OPEN("open"), CLOSED("closed"), UNTOLD("");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** As the protocols say it; empty where nothing is said. */
        public String word() {
            return word;
        }
    }

    public PresenceItem(String contact, boolean open, String activity, String note) {
        this(contact, open ? Status.OPEN : Status.CLOSED, activity, note);
    }
}
