package org.carillon.websocket.connection;

import java.util.Arrays;

/** From which web pages a browser may connect. Programs send no origin and are not meant (myapps.md section 1). */
final class Origins {

    private Origins() {
    }

    /**
     * @param allowed origins separated by blanks; none: any
     * @param origin  of the request, null where it has none
     */
    static boolean allow(String allowed, String origin) {
        return origin == null || allowed.isBlank() || Arrays.stream(allowed.strip().split("\\s+")).anyMatch(origin::equalsIgnoreCase);
    }
}
