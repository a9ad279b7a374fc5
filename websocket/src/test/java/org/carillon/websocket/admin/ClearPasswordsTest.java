package org.carillon.websocket.admin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.carillon.setting.ConnectionSettings;
import org.carillon.websocket.connection.FixedSettings;
import org.carillon.websocket.connection.Peer;
import org.junit.jupiter.api.Test;

/** Passwords do not travel in clear text across a network unless somebody wants it so. */
class ClearPasswordsTest {

    private static ClearPasswords passwords(boolean allowed) {
        return new ClearPasswords(new FixedSettings().with(ConnectionSettings.CLEAR_PASSWORDS, allowed));
    }

    @Test
    void onlyOverTlsOrFromTheMachineItself() {
        assertFalse(ConnectionSettings.CLEAR_PASSWORDS.initial());
        assertFalse(passwords(false).mayTravel(new Peer("192.0.2.1", "pbx", false)));
        assertFalse(passwords(false).mayTravel(new Peer("12.7.0.1", "pbx", false)));
        assertTrue(passwords(false).mayTravel(new Peer("192.0.2.1", "pbx", true)));
        assertTrue(passwords(false).mayTravel(new Peer("127.0.0.1", "localhost", false)));
        assertTrue(passwords(false).mayTravel(new Peer("0:0:0:0:0:0:0:1", "localhost", false)));
        assertTrue(passwords(true).mayTravel(new Peer("192.0.2.1", "pbx", false)));
    }
}
