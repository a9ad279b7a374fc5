package org.carillon.websocket.appservice;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** Secrets between a page and its service, encrypted with the key of the page's login (appwebsocket.md section 6). */
@ApplicationScoped
public class Sealed {

    private static final int SEED_BYTES = 16;
    private static final int MAX_SEED = 128;
    private static final int MAX_SECRET = 1_024;
    @Inject
    private SecureRandom random;

    /**
     * A secret that the page sent.
     *
     * @throws InvalidValue unless it has that form
     */
    public static String open(AsUser user, Message message, String name) {
        Message sealed = message.requiredObject(name);
        try {
            return user.key().decrypt(sealed.bounded("key", MAX_SEED), sealed.bounded("value", MAX_SECRET));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue(name, "is not encrypted as it should be");
        }
    }

    /** A secret for the page of this login; with a seed that was never used. */
    public JsonObjectBuilder seal(AsUser user, String secret) {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        String seed = HexFormat.of().formatHex(bytes);
        return JsonText.object().add("key", seed).add("value", user.key().encrypt(seed, secret));
    }
}
