package org.carillon.websocket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

/** Tolerant access to members, and the readings of an object that a digest covers. */
class MessageTest {

    private static Message of(String text) {
        return Message.parse(text);
    }

    @Test
    void absentNullEmptyAndIllTypedTextsAreTheSame() {
        Message message = of("{\"a\":null,\"b\":\"\",\"c\":5,\"d\":{}}");
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            assertEquals("", message.text(name));
        }
        assertThrows(InvalidValue.class, () -> message.required("c", 10));
    }

    @Test
    void aNumericChallengeIsTakenForItsDigits() {
        assertEquals("4711081512345678", of("{\"challenge\":4711081512345678}").textOrNumber("challenge"));
        assertEquals("12", of("{\"challenge\":\"12\"}").textOrNumber("challenge"));
    }

    @Test
    void numbersThatCostMoreThanTheySayAreRefused() {
        for (String number : new String[] {"9".repeat(41), "1e99999", "1E+99999999999", "0.1e-99999"}) {
            assertThrows(MalformedJson.class, () -> of("{\"a\":" + number + "}"), number);
        }
        assertEquals("", of("{\"a\":1e308}").text("a"));
    }

    @Test
    void anEmptySrcIsNone() {
        assertTrue(of("{\"src\":\"\"}").src().isEmpty());
        assertTrue(of("{\"src\":null}").src().isEmpty());
        assertTrue(of("{\"src\":{}}").src().isEmpty());
        assertEquals("\"x\"", of("{\"src\":\"x\"}").src().orElseThrow().toString());
    }

    @Test
    void onlyTrueIsTrue() {
        assertTrue(of("{\"a\":true}").flag("a"));
        assertFalse(of("{\"a\":\"true\"}").flag("a"));
        assertThrows(InvalidValue.class, () -> of("{\"a\":1}").requiredFlag("a"));
    }

    @Test
    void anAbsentObjectHasNoReadingButAnEmptyOneHas() {
        assertEquals(List.of(), of("{\"mt\":\"AppLogin\"}").readings("info"));
        assertEquals(List.of(), of("{\"info\":null}").readings("info"));
        assertEquals(List.of(), of("{\"info\":\"x\"}").readings("info"));
        assertEquals(List.of("{}"), of("{\"info\":{ } }").readings("info"));
    }

    @Test
    void aReadingKeepsTheEscapesOfItsSenderWithoutWhiteSpace() {
        Message message = of("{\"mt\":\"AppLogin\", \"info\" : { \"cn\" : \"M\\u00fcller \\/ { , \\\" }\" ,\n \"apps\":[ {} , 1.0 ] } , \"sip\":\"x\"}");
        assertEquals(List.of("{\"cn\":\"M\\u00fcller \\/ { , \\\" }\",\"apps\":[{},1.0]}", "{\"cn\":\"Müller / { , \\\" }\",\"apps\":[{},1.0]}"),
                message.readings("info"));
    }

    @Test
    void onlyTheMemberOfTheTopLevelCounts() {
        Message message = of("{\"a\":{\"info\":{\"x\":1}},\"b\":\"info\",\"c\":[\"info\",{\"info\":{}}],\"info\":{\"y\":2}}");
        assertEquals(List.of("{\"y\":2}"), message.readings("info"));
    }

    @Test
    void anEscapedNameOfTheObjectLeavesTheCanonicalReading() {
        assertEquals(List.of("{\"y\":2}"), of("{\"\\u0069nfo\":{ \"y\":2}}").readings("info"));
    }
}
