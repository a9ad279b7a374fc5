package org.carillon.account;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.carillon.digest.Sha256;

/** The secret part of a password link: 32 random bytes as hex. Only its hash is stored. */
public record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    static LinkToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(HexFormat.of().formatHex(bytes));
    }

    /** Empty for a text that was never a token. */
    static Optional<LinkToken> of(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    String hash() {
        return Sha256.hex(value);
    }

    /** The page behind the link. The token stands in the fragment, so that it reaches no server log. */
    String path() {
        return "/PBX0/APPCLIENT/password.htm#" + value;
    }

    @Override
    public String toString() {
        return "link token";
    }
}
