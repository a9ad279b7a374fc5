package org.carillon.directory;

import java.net.URI;
import java.net.URISyntaxException;

import org.carillon.error.InvalidValue;

/** The rule for app URLs: http or https, or relative to the client page for apps that the PBX serves itself. */
final class AppUrl {

    private AppUrl() {
    }

    static String check(String value) {
        String url = Text.optional("URL", value, 1024);
        if (url.isEmpty() || url.startsWith("../")) {
            return url;
        }
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new InvalidValue("URL", "must have the form https://host/path without a password");
            }
            return url;
        } catch (URISyntaxException e) {
            throw new InvalidValue("URL", "must have the form https://host/path");
        }
    }
}
