package org.carillon.websocket.rcc;

import java.util.Map;

import org.carillon.call.signal.Cause;

/** What the causes of Q.850 say (signaling.md section 5.2). */
final class CauseText {

    private static final Map<Integer, String> TEXTS = Map.ofEntries(Map.entry(1, "Unallocated number"), Map.entry(16, "Normal call clearing"),
            Map.entry(17, "User busy"), Map.entry(18, "No user responding"), Map.entry(19, "No answer"), Map.entry(20, "Subscriber absent"),
            Map.entry(21, "Call rejected"), Map.entry(26, "Non-selected user clearing"), Map.entry(27, "Destination out of order"),
            Map.entry(28, "Invalid number format"), Map.entry(31, "Normal, unspecified"), Map.entry(34, "No channel available"),
            Map.entry(41, "Temporary failure"), Map.entry(47, "Resource unavailable"), Map.entry(63, "Service not available"),
            Map.entry(81, "Invalid call reference"), Map.entry(88, "Incompatible destination"), Map.entry(102, "Recovery on timer expiry"));

    private CauseText() {
    }

    static String of(Cause cause) {
        return TEXTS.getOrDefault(cause.number(), "");
    }
}
