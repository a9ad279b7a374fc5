package org.carillon.it.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a client computes (myapps.md section 5.3, appwebsocket.md sections 5 and 6). Shares no line with the product, and takes RC4
 * from Java where the product has its own, so that a mistake there cannot hide behind the same mistake here.
 */
public final class Digests {

    private static final String CLIENT = "innovaphoneAppClient:";
    private static final HexFormat HEX = HexFormat.of();

    private Digests() {
    }

    public static String sha256(String... parts) {
        try {
            byte[] text = String.join(":", parts).getBytes(StandardCharsets.UTF_8);
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encrypt(String key, String text) {
        return HEX.formatHex(rc4(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String decrypt(String key, String hex) {
        return new String(rc4(key, HEX.parseHex(hex)), StandardCharsets.UTF_8);
    }

    static String response(String type, String domain, Credentials who, String nonce, String challenge) {
        return sha256(CLIENT + type, domain, who.name(), who.password(), nonce, challenge);
    }

    static String loginResult(String domain, Credentials who, String nonce, String challenge, String info) {
        return sha256(CLIENT + "loginresult", domain, who.name(), who.password(), nonce, challenge, info);
    }

    static Credentials session(String usr, String pwd, String nonce, String password) {
        return new Credentials(decrypt(CLIENT + "usr:" + nonce + ":" + password, usr), decrypt(CLIENT + "pwd:" + nonce + ":" + password, pwd));
    }

    /** @param info canonical text, or null where the message has none */
    public static String appLogin(String app, String domain, String sip, String guid, String dn, String info, String challenge, String password) {
        return info == null ? sha256(app, domain, sip, guid, dn, challenge, password)
                : sha256(app, domain, sip, guid, dn, info, challenge, password);
    }

    public static String appSessionKey(String challenge, String password) {
        return sha256("innovaphoneAppSessionKey", challenge, password);
    }

    private static byte[] rc4(String key, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("ARCFOUR");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "ARCFOUR"));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
