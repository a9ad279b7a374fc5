package org.carillon.websocket.appwebsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.carillon.apps.AppInfo;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What services say about their apps, with the spellings and the mistakes that there are (appwebsocket.md section 12). */
class AppInfoTextTest {

    private static AppInfo read(String frame) {
        return AppInfoText.read(Message.parse(frame));
    }

    @Test
    void allOfItIsReadAndWrittenForClients() {
        AppInfo info = read("""
                {"mt":"AppInfoResult","app":"x","info":{"hidden":true,"presence":"sip:x@example.com","apis":{"com.innovaphone.search":{"info":{"b":1,"a":2}}},
                "wake":["phone","chat","nonsense"]},"serviceInfo":{"apis":{"com.innovaphone.devices":{}}},"deviceapp":"softphone"}""");
        assertEquals(new AppInfo(true, "sip:x@example.com", Map.of("com.innovaphone.search", "{\"info\":{\"b\":1,\"a\":2}}"), List.of("phone", "chat"),
                Map.of("com.innovaphone.devices", "{}"), "softphone"), info);
        assertEquals("{\"hidden\":true,\"presence\":\"sip:x@example.com\",\"apis\":{\"com.innovaphone.search\":{\"info\":{\"b\":1,\"a\":2}}},"
                + "\"wake\":[\"phone\",\"chat\"]}", JsonText.write(AppInfoText.write(info).build()));
    }

    @Test
    void presenceMayBeAFlag() {
        assertEquals("{\"hidden\":false,\"presence\":true,\"apis\":{}}",
                JsonText.write(AppInfoText.write(read("{\"mt\":\"AppInfoResult\",\"info\":{\"presence\":true}}")).build()));
        assertEquals("", read("{\"mt\":\"AppInfoResult\",\"info\":{\"presence\":false}}").presence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceInfo", "seviceInfo", "sericeinfo"})
    void everySpellingOfTheServicesCounts(String spelling) {
        assertEquals(Map.of("s", "{\"v\":1}"), read("{\"mt\":\"AppInfoResult\",\"" + spelling + "\":{\"apis\":{\"s\":{\"v\":1}}}}").services());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"mt\":\"AppInfoResult\"}", "{\"mt\":\"AppInfoResult\",\"info\":7,\"serviceInfo\":[],\"deviceapp\":{}}",
        "{\"mt\":\"AppInfoResult\",\"info\":{\"hidden\":\"yes\",\"presence\":1,\"apis\":[1],\"wake\":{}},\"serviceInfo\":{\"apis\":0},\"deviceapp\":\"fax\"}"})
    void nonsenseSaysNothing(String frame) {
        assertEquals(new AppInfo(false, "", Map.of(), List.of(), Map.of(), ""), read(frame));
    }

    @Test
    void tooMuchIsRefused() {
        String many = IntStream.range(0, 101).mapToObj(i -> "\"a" + i + "\":{}").collect(Collectors.joining(","));
        assertThrows(InvalidValue.class, () -> read("{\"mt\":\"AppInfoResult\",\"info\":{\"apis\":{" + many + "}}}"));
        assertThrows(InvalidValue.class, () -> read("{\"mt\":\"AppInfoResult\",\"info\":{\"apis\":{\"" + "a".repeat(129) + "\":{}}}}"));
        assertThrows(InvalidValue.class, () -> read("{\"mt\":\"AppInfoResult\",\"info\":{\"apis\":{\"a\":{\"x\":\"" + "a".repeat(4_100) + "\"}}}}"));
        assertThrows(InvalidValue.class, () -> read("{\"mt\":\"AppInfoResult\",\"info\":{\"presence\":\"" + "a".repeat(257) + "\"}}"));
    }
}
