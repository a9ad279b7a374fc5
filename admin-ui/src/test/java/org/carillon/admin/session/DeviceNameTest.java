package org.carillon.admin.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class DeviceNameTest {

    @Test
    void browsersAreRecognised() {
        DeviceName.Parts edge = DeviceName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0");
        assertEquals("Edge", edge.program());
        assertEquals("Windows", edge.system());
        DeviceName.Parts phone = DeviceName.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile Safari/604.1");
        assertEquals("Safari", phone.program());
        assertEquals("iPhone", phone.system());
    }

    @Test
    void othersKeepTheirOwnName() {
        DeviceName.Parts script = DeviceName.of("my-script/1.0");
        assertNull(script.program());
        assertEquals("my-script/1.0", script.raw());
    }
}
