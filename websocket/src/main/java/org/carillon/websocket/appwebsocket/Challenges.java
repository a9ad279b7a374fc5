package org.carillon.websocket.appwebsocket;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes challenges: 16 decimal digits for apps, 16 hex digits for clients; either is a text that suits every client. */
@ApplicationScoped
public class Challenges {

    private static final int LENGTH = 16;
    @Inject
    private SecureRandom random;

    /** About 53 bits (appwebsocket.md section 4.2). */
    public String digits() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    /** 64 bits (myapps.md section 5.2). */
    public String hex() {
        byte[] bytes = new byte[LENGTH / 2];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
