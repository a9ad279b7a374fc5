package org.carillon.setting;

/** Dialling rules of the root node, told to clients as user.prefix (myapps.md section 5.6). */
public final class DiallingSettings {

    public static final Setting<String> INTERNATIONAL = Setting.text("dialling.international", "000", 8,
            "What is dialled before an international number.");
    public static final Setting<String> NATIONAL = Setting.text("dialling.national", "00", 8,
            "What is dialled before a national number.");
    public static final Setting<String> SUBSCRIBER = Setting.text("dialling.subscriber", "0", 8,
            "What is dialled for an external line.");
    public static final Setting<String> AREA = Setting.text("dialling.area", "", 8, "Own area code.");
    public static final Setting<Integer> LONGEST_INTERNAL = Setting.number("dialling.longest-internal", 0, 0, 32,
            "Most digits of an internal number, told to endpoints. 0: not told.");
    public static final Setting<Integer> TONES = Setting.number("dialling.tones", 0, 0, 1_000,
            "Scheme of the tones that endpoints make themselves, told to them. 0: they choose.");
    public static final Setting<String> COUNTRY = Setting.text("dialling.country", "", 4, "Own country code.");

    private DiallingSettings() {
    }
}
