package org.carillon.call.signal;

/**
 * What a signal says of media (signaling.md section 7). The description itself is for the endpoints: the PBX hands it on as it came.
 *
 * @param channel     0 without media, -1 with
 * @param description JSON text of {@code channels}, or empty
 */
public record Media(int channel, Command command, String description) {

    public static final int NO_CHANNEL = 0;
    public static final int VOIP = -1;
    /** Nothing is said of media, in a call without. */
    public static final Media NONE = new Media(NO_CHANNEL, Command.NONE, "");

    /** What the sender wants with the description. */
    public enum Command { NONE, PROPOSAL, SELECT, REQUEST, CLOSE }

    /** The same in a call with media, whether or not the sender said so again. */
    public Media inCall() {
        return new Media(VOIP, command, description);
    }

    public boolean hasChannel() {
        return channel != NO_CHANNEL;
    }
}
