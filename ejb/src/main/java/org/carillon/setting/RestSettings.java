package org.carillon.setting;

/** Limits of the administration API. */
public final class RestSettings {

    public static final Setting<Integer> REQUESTS_PER_SECOND = Setting.number("rest.requests-per-second", 50, 1, 10_000,
            "Requests a second taken from one token in the long run.");
    public static final Setting<Integer> REQUEST_BURST = Setting.number("rest.request-burst", 500, 1, 100_000,
            "Requests taken from one token at once before the rate applies.");

    private RestSettings() {
    }
}
