package org.carillon.directory;

/**
 * A call that the PBX makes to a user at a time of the day (records.md section 5).
 *
 * @param hour        0 to 23, or null for every hour
 * @param minute      0 to 59, or null for every minute
 * @param second      0 to 59, or null
 * @param announcer   who is connected for the announcement; none for music on hold
 * @param multiple    stays until it is deleted; otherwise it is gone once it was carried out
 * @param ringSeconds how long it rings at the user; 0 for the PBX's own limit
 * @param fallback    number that is called if it failed, or empty
 */
public record WakeUp(Integer hour, Integer minute, Integer second, Destination announcer, int retries, boolean multiple,
                     int ringSeconds, String fallback, Condition condition) {

    public WakeUp {
        requireIfGiven("wake-up hour", hour, 23);
        requireIfGiven("wake-up minute", minute, 59);
        requireIfGiven("wake-up second", second, 59);
        Numbers.require("wake-up retries", retries, 0, 100);
        Numbers.require("wake-up ring time", ringSeconds, 0, 3_600);
        fallback = Text.optional("wake-up fallback", fallback, 64);
    }

    private static void requireIfGiven(String field, Integer value, int most) {
        if (value != null) {
            Numbers.require(field, value, 0, most);
        }
    }
}
