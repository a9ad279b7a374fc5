package org.carillon.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

/** Every setting is listed, has a unique key, a meaning and a default that it would itself accept. */
class SettingCatalogueTest {

    @Test
    void keysAreUniqueAndDefaultsAreValid() {
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : SettingCatalogue.ALL) {
            assertTrue(keys.add(setting.key()), setting.key());
            assertFalse(setting.meaning().isBlank(), setting.key());
            assertEquals(setting.initial(), setting.parse(setting.initial().toString()), setting.key());
        }
    }

    @Test
    void everyConstantIsListed() throws IllegalAccessException {
        for (Class<?> topic : List.of(LoginSettings.class, ConnectionSettings.class, MailSettings.class, DiallingSettings.class,
                NetworkSettings.class)) {
            for (Field field : Stream.of(topic.getFields()).filter(field -> field.getType() == Setting.class).toList()) {
                assertTrue(SettingCatalogue.ALL.contains(field.get(null)), topic.getSimpleName() + "." + field.getName());
            }
        }
    }

    @Test
    void numbersKeepTheirBounds() {
        assertEquals(1, LoginSettings.SESSION_DAYS.parse(" 1 "));
        assertThrows(InvalidValue.class, () -> LoginSettings.SESSION_DAYS.parse("0"));
        assertThrows(InvalidValue.class, () -> LoginSettings.SESSION_DAYS.parse("3651"));
        assertThrows(InvalidValue.class, () -> LoginSettings.SESSION_DAYS.parse("ninety"));
        assertThrows(InvalidValue.class, () -> LoginSettings.SECOND_FACTOR_FOR_ALL.parse("yes"));
    }
}
