package org.carillon.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * Address of a calendar in the format of RFC 5545. Whoever knows it can read the calendar, so it is stored sealed and never logged; as text it gives
 * only its host.
 */
public record FeedUrl(URI uri) {

    public static final int MAX_LENGTH = 1_024;
    private static final String FIELD = "calendar";
    /** What calendars are offered with, and what is meant. */
    private static final Map<String, String> SCHEMES = Map.of("https", "https", "http", "http", "webcal", "https", "webcals", "https");

    /** @throws InvalidValue unless it is an address with http, https or webcal, a host and no password */
    public static FeedUrl of(String text) {
        String value = Text.required(FIELD, text, MAX_LENGTH);
        try {
            URI uri = new URI(value);
            String scheme = SCHEMES.get(uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT));
            if (scheme == null) {
                throw new InvalidValue(FIELD, "must begin with https://, http:// or webcal://");
            }
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new InvalidValue(FIELD, "must have a host and no password");
            }
            return new FeedUrl(new URI(scheme + value.substring(uri.getScheme().length())));
        } catch (URISyntaxException e) {
            throw new InvalidValue(FIELD, "must be an address");
        }
    }

    /** Empty for an empty text. */
    public static Optional<FeedUrl> orNone(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(of(text));
    }

    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getHost() + "/...";
    }
}
