package org.carillon.directory;

/**
 * Rings something else beside the devices of a user (signaling.md section 6.5, column forks of pbx-apis.md section 5).
 *
 * @param mobility     name of a Mobility object, or empty
 * @param app          name of the app through which the fork is controlled remotely, or empty
 * @param hardware     name under which remote control addresses the fork, or empty
 * @param delaySeconds waits so long before it rings
 * @param minSeconds   an answer before that is not accepted
 * @param maxSeconds   rings no longer; 0 for no limit
 */
public record Fork(Destination destination, Condition condition, String mobility, String app, String hardware, int delaySeconds,
                   int minSeconds, int maxSeconds, boolean off, boolean callWaiting) {

    private static final int MAX_SECONDS = 3_600;

    public Fork {
        mobility = Text.optional("mobility", mobility, 64);
        app = Text.optional("fork app", app, 64);
        hardware = Text.optional("fork hardware id", hardware, 64);
        Numbers.require("fork delay", delaySeconds, 0, MAX_SECONDS);
        Numbers.require("fork min", minSeconds, 0, MAX_SECONDS);
        Numbers.require("fork max", maxSeconds, 0, MAX_SECONDS);
    }
}
