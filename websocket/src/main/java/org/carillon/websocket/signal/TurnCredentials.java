package org.carillon.websocket.signal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;

/**
 * With what somebody is let in at the TURN server. Where the server shares a secret with this PBX it is a credential for a while, which
 * the server checks by itself: user {@code <seconds since 1970 of its end>:<name>}, password the HMAC-SHA1 of that user in base64
 * (draft-uberti-behave-turn-rest-00; coturn calls it use-auth-secret). The secret leaves this PBX in no way. Otherwise it is the
 * one user of the settings.
 */
@ApplicationScoped
public class TurnCredentials {

    private static final String ALGORITHM = "HmacSHA1";
    private final Settings settings;
    private final Clock clock;

    /** What is said to the TURN server. */
    public record Credential(String user, String password) {
    }

    @Inject
    TurnCredentials(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** For the proxy of the container. */
    protected TurnCredentials() {
        this(null, null);
    }

    /** @param name whose it is; the log of the TURN server shows it */
    public Credential of(String name) {
        String secret = settings.get(NetworkSettings.TURN_SECRET);
        if (secret.isEmpty()) {
            return new Credential(settings.get(NetworkSettings.TURN_USER), settings.get(NetworkSettings.TURN_PASSWORD));
        }
        String user = clock.instant().plus(Duration.ofHours(settings.get(NetworkSettings.TURN_HOURS))).getEpochSecond() + ":" + name;
        return new Credential(user, sign(user, secret));
    }

    private static String sign(String user, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
