package org.carillon.token;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.carillon.digest.Sha256;

/**
 * A token as its holder has it: {@code crl_<id>_<secret>}, the id of 64 and the secret of 256 random bits in hex. The prefix
 * lets scanners of leaked secrets find it. Only the hash of the secret is ever stored.
 */
public record BearerToken(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("crl_([0-9a-f]{16})_([0-9a-f]{64})");

    public static BearerToken random(SecureRandom random) {
        return new BearerToken(hex(random, 8), hex(random, 32));
    }

    /** Empty for any text that is no token. */
    public static Optional<BearerToken> of(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches() ? Optional.of(new BearerToken(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** What is stored. The secret is random throughout, so a fast hash is enough. */
    public String secretHash() {
        return Sha256.hex(secret);
    }

    /** The whole token, for its one showing. */
    public String text() {
        return "crl_" + id + "_" + secret;
    }

    @Override
    public String toString() {
        return "token " + id;
    }

    private static String hex(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
