package org.carillon.websocket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of appwebsocket.md section 5.1, and what is refused. Does not cover the speed. */
class JsonTextTest {

    private static String rewritten(String text) {
        return JsonText.write(JsonText.parse(text));
    }

    @Test
    void membersKeepTheirOrder() {
        assertEquals("{\"z\":1,\"a\":{\"y\":true,\"b\":null},\"m\":[]}", rewritten("{ \"z\" : 1 , \"a\":{\"y\":true,\"b\":null}, \"m\" : [ ] }"));
    }

    @Test
    void onlyQuoteBackslashAndControlsAreEscaped() {
        JsonObject text = JsonText.object().add("t", "\"\\\b\t\n\f\r\u0001\u001f\u007f/<>&üß€\uD83D\uDE00\u2028").build();
        assertEquals("{\"t\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f\u007f/<>&üß€\uD83D\uDE00\u2028\"}", JsonText.write(text));
    }

    @Test
    void memberNamesAreEscapedLikeValues() {
        assertEquals("{\"a\\\"\\u000b/ü\":1}", JsonText.write(JsonText.object().add("a\"\u000b/ü", 1).build()));
    }

    @Test
    void numbersStayWhatTheyWere() {
        assertEquals("{\"a\":0,\"b\":9007199254740991,\"c\":-1,\"d\":1767225600000}",
                rewritten("{\"a\":0,\"b\":9007199254740991,\"c\":-1,\"d\":1767225600000}"));
        assertEquals("{\"code\":2345}", JsonText.write(JsonText.object().add("code", 2345).build()));
    }

    @Test
    void theInfoOfAPublishedVectorSurvives() {
        String info = "{\"appobj\":\"users\",\"apps\":[{\"name\":\"users\"},{\"name\":\"profile\"}],"
                + "\"appurl\":\"https://1.2.3.4/example.com/usersapp/innovaphone-users\",\"unlicensed\":true}";
        assertEquals(info, rewritten(info));
    }

    @Test
    void depthIsBounded() {
        String ok = "{\"x\":" + "[".repeat(31) + "]".repeat(31) + "}";
        assertEquals(ok, rewritten(ok));
        assertThrows(MalformedJson.class, () -> JsonText.parse("{\"x\":" + "[".repeat(32) + "]".repeat(32) + "}"));
        assertThrows(MalformedJson.class, () -> JsonText.parse("[".repeat(100_000)));
    }

    @Test
    void bracketsInTextsAreNoDepth() {
        String text = "{\"x\":\"" + "[{".repeat(100) + "\\\"[\"}";
        assertEquals(text, rewritten(text));
    }

    @Test
    void pairedSurrogatesPassWrittenOrEscaped() {
        assertEquals("{\"x\":\"\uD83D\uDE00\"}", rewritten("{\"x\":\"\\ud83d\\uDE00\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "1", "\"x\"", "[]", "[{}]", "{", "{}}", "{} x", "{}{}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
        "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":1}}", "{\"a\":\"\\ud800\"}", "{\"a\":\"\\udc00\\ud800\"}", "{\"a\":\"\\ud800x\"}",
        "{\"a\":\"x\\u0000\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\\u+123\"}", "{\"a\":\"\\u-123\"}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":'x'}", "{\"a\":\"\n\"}",
        "{\"a\":1234567890123456789012345678901234567890123}", "{\"a\":1e99999999999999999999999999999999999999999}", "{\"a\"", "{\"a\\"})
    void whatIsNoObjectWithinTheBoundsIsRefused(String text) {
        assertThrows(MalformedJson.class, () -> JsonText.parse(text));
    }
}
