package org.carillon.websocket.rcc;

import java.util.Map;

/** What a phone can be told to do, by number (signaling.md section 4.7). */
final class RemoteControls {

    static final int CONNECT = 0;
    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(Map.entry(CONNECT, "CONNECT"), Map.entry(2, "MULTICAST"), Map.entry(3, "ANNOUNCE"),
            Map.entry(4, "3PTY_TOGGLE"), Map.entry(5, "ACCEPT"), Map.entry(6, "CC_ON"), Map.entry(7, "CC_OFF"), Map.entry(8, "REC_ON"),
            Map.entry(9, "REC_OFF"), Map.entry(10, "3PTY_ON"), Map.entry(11, "3PTY_OFF"), Map.entry(13, "ON_HOLD"), Map.entry(14, "MIC_ON"),
            Map.entry(15, "MIC_OFF"), Map.entry(16, "HANDSET"), Map.entry(17, "HEADSET"), Map.entry(18, "HANDSFREE"), Map.entry(19, "MONITOR_ON"),
            Map.entry(20, "MONITOR_OFF"), Map.entry(21, "INTRUDE_MONITOR"), Map.entry(22, "INTRUDE_CONFERENCE"), Map.entry(23, "RECEIVE_ON"),
            Map.entry(24, "RECEIVE_OFF"), Map.entry(25, "CONFERENCE_EXCLUSIVE_ON"), Map.entry(26, "CONFERENCE_EXCLUSIVE_OFF"), Map.entry(27, "KNOCK_ON"),
            Map.entry(28, "KNOCK_OFF"), Map.entry(30, "ACTIVATE_APP_HOME"), Map.entry(31, "ACTIVATE_APP_PHONE"), Map.entry(32, "ACTIVATE_APP_FAVS"),
            Map.entry(33, "ACTIVATE_APP_LIST"), Map.entry(34, "ACTIVATE_APP_DIR"), Map.entry(35, "ACTIVATE_APP_CONFIG"),
            Map.entry(36, "ACTIVATE_APP_CAMERA"), Map.entry(37, "HOLD"), Map.entry(38, "RETRIEVE"));

    private RemoteControls() {
    }

    /** Empty where there is none of that number. */
    static String of(Integer number) {
        return number == null ? "" : BY_NUMBER.getOrDefault(number, "");
    }
}
