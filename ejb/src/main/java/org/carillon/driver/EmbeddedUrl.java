package org.carillon.driver;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code jdbc:carillon-embedded:<directory>?db=<name>}: where the embedded PostgreSQL lives and which of its databases is meant.
 *
 * <p>The directory is absolute and normal, so two spellings of one directory are one database. The name is a plain identifier,
 * because it is written into {@code CREATE DATABASE}.
 */
record EmbeddedUrl(Path directory, String database) {

    private static final Pattern FORM = Pattern.compile("jdbc:carillon-embedded:(.+)\\?db=([a-z][a-z0-9_]{0,62})");

    static Optional<EmbeddedUrl> parse(String url) {
        Matcher matcher = FORM.matcher(url == null ? "" : url);
        return matcher.matches()
                ? Optional.of(new EmbeddedUrl(Path.of(matcher.group(1)).toAbsolutePath().normalize(), matcher.group(2)))
                : Optional.empty();
    }
}
