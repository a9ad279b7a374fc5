package org.carillon.websocket.outgoing;

import java.net.URI;

import org.carillon.error.InvalidValue;

/**
 * Where the service of an app takes web sockets: the app's URL without its last component, ws for http (appwebsocket.md
 * section 10). A URL that leads to the AppWebsocket of a PBX is used as it is.
 *
 * @param uri with host, port and a path
 */
record ServiceAddress(URI uri) {

    private static final String PBX = "/PBX0/APPS/websocket";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** @throws InvalidValue unless it is an absolute http or https URL with a host */
    static ServiceAddress of(String appUrl) {
        int query = appUrl.indexOf('?');
        String page = query < 0 ? appUrl : appUrl.substring(0, query);
        String service = appUrl.contains(PBX) ? appUrl : page.substring(0, Math.max(page.lastIndexOf('/'), 0));
        try {
            URI uri = URI.create(service.replace(" ", "%20").replaceFirst("^http", "ws").replaceFirst("^HTTP", "ws"));
            boolean web = "ws".equalsIgnoreCase(uri.getScheme()) || "wss".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw new InvalidValue("URL", "must have the form https://host/path");
            }
            boolean secure = "wss".equalsIgnoreCase(uri.getScheme());
            int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String tail = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new ServiceAddress(URI.create((secure ? "wss://" : "ws://") + uri.getHost() + ":" + port + path + tail));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("URL", "must have the form https://host/path");
        }
    }

    boolean isSecure() {
        return "wss".equals(uri.getScheme());
    }

    /** Name or address, an IPv6 one without brackets. */
    String host() {
        return uri.getHost().replace("[", "").replace("]", "");
    }

    int port() {
        return uri.getPort();
    }
}
