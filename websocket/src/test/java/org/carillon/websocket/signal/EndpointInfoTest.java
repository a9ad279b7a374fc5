package org.carillon.websocket.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.carillon.setting.DiallingSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.Test;

/** What endpoints are told of dialling (signaling.md section 1.2); as it is without settings, see the transcripts. */
class EndpointInfoTest {

    private final Map<Setting<?>, Object> values = new HashMap<>();
    private final EndpointInfo info = new EndpointInfo(new Settings() {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get(Setting<T> setting) {
            return (T) values.getOrDefault(setting, setting.initial());
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return values.containsKey(setting);
        }
    });

    @Test
    void lengthOfInternalNumbersAndTonesAreToldOnlyWhereTheyAreSet() {
        assertEquals("{\"prefixIntl\":\"000\",\"prefixNtl\":\"00\",\"prefixSubs\":\"0\",\"area\":\"\",\"country\":\"\"}", info.dialling().toString());
        values.put(DiallingSettings.LONGEST_INTERNAL, 4);
        values.put(DiallingSettings.TONES, 2);
        assertEquals("{\"prefixIntl\":\"000\",\"prefixNtl\":\"00\",\"prefixSubs\":\"0\",\"area\":\"\",\"country\":\"\",\"maxIntern\":4,\"tones\":2}",
                info.dialling().toString());
    }
}
