package org.carillon.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.ServletContext;

/**
 * The content security policy of the pages served here. Scripts come from this host only; the import maps that stand in
 * the pages are allowed by the hash of their text, taken from the pages themselves, so nobody has to keep them in step.
 */
final class ContentPolicy {

    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc)[^>]*>(.*?)</script>", Pattern.DOTALL);
    private final String common;

    private ContentPolicy(String common) {
        this.common = common;
    }

    static ContentPolicy of(ServletContext context) {
        Set<String> hashes = new TreeSet<>();
        collect(context, "/PBX0/", hashes);
        return new ContentPolicy("default-src 'self'; script-src 'self'" + String.join("", hashes)
                + "; style-src 'self'; img-src * data: blob:; media-src 'self' blob:; frame-src *; connect-src 'self' ws: wss:"
                + "; object-src 'none'; base-uri 'none'; form-action 'self'");
    }

    /** Apps may be framed by the client of any PBX, everything else only by this host. */
    String forPath(String path) {
        return path.startsWith("/PBX0/APPS/") ? common : common + "; frame-ancestors 'self'";
    }

    private static void collect(ServletContext context, String folder, Set<String> hashes) {
        Set<String> entries = context.getResourcePaths(folder);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/")) {
                collect(context, entry, hashes);
            } else if (entry.endsWith(".htm")) {
                Matcher scripts = INLINE_SCRIPT.matcher(read(context, entry));
                while (scripts.find()) {
                    hashes.add(" 'sha256-" + hash(scripts.group(1)) + "'");
                }
            }
        }
    }

    private static String read(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /* Browsers hash the text after they made all line ends alike (HTML, preprocessing the input stream). */
    private static String hash(String script) {
        try {
            byte[] text = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
