package org.carillon.websocket.chat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.carillon.error.InvalidValue;

/** The member {@code attach}: URL-encoded URLs, separated by blanks (pbx-apis.md section 11, signaling.md section 6.16). */
final class Attach {

    private static final int MAX_LENGTH = 65_536;

    private Attach() {
    }

    /** @throws InvalidValue if one is not encoded as it should be */
    static List<String> read(String attach) {
        if (attach.length() > MAX_LENGTH) {
            throw new InvalidValue("attach", "is too long");
        }
        return attach.isBlank() ? List.of() : Arrays.stream(attach.strip().split(" +")).map(Attach::decode).toList();
    }

    private static String decode(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("attach", "must hold encoded URLs");
        }
    }
}
