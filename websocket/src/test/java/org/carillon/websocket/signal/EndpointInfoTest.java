package org.carillon.websocket.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.carillon.setting.DiallingSettings;
import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.Test;

/** What endpoints are told of dialling (signaling.md section 1.2); as it is without settings, see the transcripts. */
class EndpointInfoTest {

    private final Map<Setting<?>, Object> values = new HashMap<>();
    private final Settings settings = new Settings() {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get(Setting<T> setting) {
            return (T) values.getOrDefault(setting, setting.initial());
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return values.containsKey(setting);
        }
    };
    private final EndpointInfo info = new EndpointInfo(settings,
            new TurnCredentials(settings, Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC)));

    @Test
    void lengthOfInternalNumbersAndTonesAreToldOnlyWhereTheyAreSet() {
        assertEquals("{\"prefixIntl\":\"000\",\"prefixNtl\":\"00\",\"prefixSubs\":\"0\",\"area\":\"\",\"country\":\"\"}", info.dialling().toString());
        values.put(DiallingSettings.LONGEST_INTERNAL, 4);
        values.put(DiallingSettings.TONES, 2);
        assertEquals("{\"prefixIntl\":\"000\",\"prefixNtl\":\"00\",\"prefixSubs\":\"0\",\"area\":\"\",\"country\":\"\",\"maxIntern\":4,\"tones\":2}",
                info.dialling().toString());
    }

    @Test
    void oneUserOfTheTurnServerIsForAll() {
        values.put(NetworkSettings.TURN_USER, "u7");
        values.put(NetworkSettings.TURN_PASSWORD, "k3");
        assertEquals("u7", info.of("alice").getString("turnUsr"));
        assertEquals("k3", info.of("bob").getString("turnPwd"));
    }

    /* The password was computed by: printf 1700007200:alice | openssl dgst -sha1 -hmac north -binary | base64 */
    @Test
    void whereASecretIsSharedEverybodyHasAnOwnCredentialForAWhile() {
        values.put(NetworkSettings.TURN_USER, "u7");
        values.put(NetworkSettings.TURN_SECRET, "north");
        values.put(NetworkSettings.TURN_HOURS, 2);
        assertEquals("1700007200:alice", info.of("alice").getString("turnUsr"));
        assertEquals("DITBGaugO3wb2zgiecrBpSq8mO8=", info.of("alice").getString("turnPwd"));
        assertEquals("1700007200:bob", info.of("bob").getString("turnUsr"));
    }
}
