package org.carillon.digest;

/**
 * The key that both ends of an AppWebsocket derive from challenge and password (appwebsocket.md section 6).
 * It enters its functions as 64 characters of hex text. Never logged; {@link #toString} hides it.
 */
public final class SessionKey {

    private final String hex;

    private SessionKey(String hex) {
        this.hex = hex;
    }

    public static SessionKey derive(String challenge, String password) {
        return new SessionKey(Sha256.hex("innovaphoneAppSessionKey:" + challenge + ":" + password));
    }

    public String encrypt(String seed, String text) {
        return Rc4.encrypt(seed + ":" + hex, text);
    }

    /** @throws IllegalArgumentException unless the data is hex */
    public String decrypt(String seed, String data) {
        return Rc4.decrypt(seed + ":" + hex, data);
    }

    public String hash(String seed, String text) {
        return Sha256.hex(seed + ":" + hex + ":" + text);
    }

    /** The key itself, for the answer that hands it to the app page. */
    public String reveal() {
        return hex;
    }

    /** The key as a further secret protects it: RC4 under {@code <salt>:<secret>} (myapps.md section 11.3). */
    public String protectedBy(String salt, String secret) {
        return Rc4.encrypt(salt + ":" + secret, hex);
    }

    @Override
    public String toString() {
        return "session key";
    }
}
