package org.carillon.websocket.appwebsocket;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.connection.Peer;

/**
 * Absolute addresses of apps that are configured relative to the client page: third-party clients take no others
 * (appwebsocket.md section 10). They lead to where the client itself connected; behind a proxy that ends TLS the public
 * address of the PBX tells the scheme.
 */
@ApplicationScoped
public class AppAddress {

    private static final String PAGE = "/PBX0/APPCLIENT/build/appclient.htm";
    @Inject
    private Settings settings;

    /** Scheme and host for this peer; for one that the PBX called, the public address, which may be empty. */
    public String origin(Peer peer) {
        String known = settings.get(SystemSettings.PUBLIC_URL).replaceAll("/+$", "");
        return peer.host().isEmpty() ? known : known.endsWith("://" + peer.host()) ? known : peer.origin();
    }

    /** The URL as this peer can use it; without an origin it stays as it is. */
    public String absolute(String url, String origin) {
        return url.startsWith("../") && !origin.isEmpty() ? URI.create(origin + PAGE).resolve(url.replace(" ", "%20")).toString() : url;
    }
}
