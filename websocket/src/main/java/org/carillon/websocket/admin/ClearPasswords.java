package org.carillon.websocket.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.connection.Peer;

/**
 * Whether passwords in clear text may travel over a connection: over TLS, within this machine itself (where a proxy may have
 * ended TLS), and otherwise only if a setting says so.
 */
@ApplicationScoped
public class ClearPasswords {

    private final Settings settings;

    /** For the container's proxy alone. */
    protected ClearPasswords() {
        this(null);
    }

    @Inject
    ClearPasswords(Settings settings) {
        this.settings = settings;
    }

    boolean mayTravel(Peer peer) {
        return peer.secure() || peer.isLocal() || settings.get(ConnectionSettings.CLEAR_PASSWORDS);
    }
}
