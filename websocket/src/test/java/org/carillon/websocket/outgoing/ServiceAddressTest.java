package org.carillon.websocket.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** appwebsocket.md section 10. */
class ServiceAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://apps.example.com/example.com/sample/acme-sample, wss://apps.example.com:443/example.com/sample",
        "http://10.0.0.1:8081/sample/acme-sample.htm,             ws://10.0.0.1:8081/sample",
        "HTTPS://apps.example.com/acme-sample,                    wss://apps.example.com:443/",
        "https://[::1]:8443/a/b?x=/y,                             wss://[::1]:8443/a",
        "https://pbx.example.com/PBX0/APPS/websocket,             wss://pbx.example.com:443/PBX0/APPS/websocket",
        "https://apps.example.com/my apps/sample,                 wss://apps.example.com:443/my%20apps",
    })
    void theLastComponentIsCutOff(String app, String service) {
        assertEquals(service, ServiceAddress.of(app).uri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../APPS/users/users", "ftp://x/y/z", "https:///x/y", "https://a b/c", "nonsense", "https://host", "http:\\\\x"})
    void whatIsNoAddressIsRefused(String url) {
        assertThrows(InvalidValue.class, () -> ServiceAddress.of(url));
    }

    @Test
    void theSchemeSaysWhetherItIsEncrypted() {
        assertTrue(ServiceAddress.of("https://a/b").isSecure());
        assertFalse(ServiceAddress.of("http://a/b").isSecure());
        assertEquals("::1", ServiceAddress.of("http://[::1]/b").host());
    }
}
