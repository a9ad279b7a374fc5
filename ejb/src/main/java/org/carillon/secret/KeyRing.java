package org.carillon.secret;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that may still be needed, the active one first. Immutable: a rotation makes a new ring with a further key,
 * and, when everything is sealed again, one with that key alone. So a crash in between leaves every secret readable.
 */
public final class KeyRing {

    static final int KEY_BYTES = 32;
    private final int activeId;
    private final Map<Integer, SecretKey> keys;

    KeyRing(int activeId, Map<Integer, SecretKey> keys) {
        this.activeId = activeId;
        this.keys = new LinkedHashMap<>(keys);
    }

    static KeyRing create(SecureRandom random) {
        return new KeyRing(1, Map.of(1, newKey(random)));
    }

    /** A ring whose active key is new and which still knows the old ones. */
    KeyRing withNewKey(SecureRandom random) {
        int id = activeId;
        do {
            id = id % 255 + 1;
        } while (keys.containsKey(id));
        Map<Integer, SecretKey> more = new LinkedHashMap<>();
        more.put(id, newKey(random));
        more.putAll(keys);
        return new KeyRing(id, more);
    }

    KeyRing activeOnly() {
        return new KeyRing(activeId, Map.of(activeId, keys.get(activeId)));
    }

    int activeId() {
        return activeId;
    }

    SecretKey active() {
        return keys.get(activeId);
    }

    Optional<SecretKey> key(int id) {
        return Optional.ofNullable(keys.get(id));
    }

    Map<Integer, SecretKey> keys() {
        return keys;
    }

    private static SecretKey newKey(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }
}
