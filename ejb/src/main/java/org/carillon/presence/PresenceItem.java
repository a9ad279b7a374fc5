package org.carillon.presence;

/**
 * One contact of a person's presence (myapps.md section 12.1).
 *
 * @param contact  {@code tel:} set by the user, {@code im:} kept by the PBX, {@code calendar:}
 * @param open     status open or closed
 * @param activity empty for available, {@code away}, {@code busy}, {@code dnd}, or another word
 * @param note     free text, may carry parameters for machines
 */
public record PresenceItem(String contact, boolean open, String activity, String note) {

    public static final String TEL = "tel:";
    public static final String IM = "im:";
    public static final String AWAY = "away";

    public String status() {
        return open ? "open" : "closed";
    }
}
