package org.carillon.websocket.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.directory.PbxApiName;
import org.carillon.error.LimitExceeded;
import org.junit.jupiter.api.Test;

/** What is held for an API is released exactly once. */
class ApiSessionTest {

    private final List<String> released = new ArrayList<>();
    private final ApiSession session = new ApiSession(null, PbxApiName.PBX_API, "PbxApi", new AppLoginOutcome.Refused());

    private void hold(String key, String thing, int most) {
        session.hold(key, () -> released.add(thing), most);
    }

    @Test
    void aSecondThingUnderTheKeyReplacesTheFirst() {
        hold("a", "first", 1);
        hold("a", "second", 1);
        assertEquals(List.of("first"), released);
    }

    @Test
    void oneTooManyIsReleasedAtOnce() {
        hold("a", "first", 1);
        assertThrows(LimitExceeded.class, () -> hold("b", "second", 1));
        assertEquals(List.of("second"), released);
    }

    @Test
    void whatIsReleasedIsGone() {
        hold("a", "first", 1);
        assertTrue(session.release("a"));
        assertFalse(session.release("a"));
        session.end();
        assertEquals(List.of("first"), released);
    }

    @Test
    void theEndReleasesAllAndNothingIsHeldAfterIt() {
        hold("a", "first", 9);
        session.end();
        assertThrows(LimitExceeded.class, () -> hold("b", "late", 9));
        session.end();
        assertEquals(List.of("first", "late"), released);
    }
}
