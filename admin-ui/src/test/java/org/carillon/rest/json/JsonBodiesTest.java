package org.carillon.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.carillon.error.InvalidValue;
import org.carillon.rest.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies are taken, and as what; anything else is refused with the name of the member where there is one. */
class JsonBodiesTest {

    private final JsonBodies bodies = new JsonBodies();

    record Part(String word, Integer count) {
    }

    record Whole(String name, Boolean on, Integer count, List<String> words, List<Part> parts) {
    }

    @Test
    void absentMembersAreNull() throws IOException {
        assertEquals(new Whole("x", null, null, null, null), read("{\"name\": \"x\"}"));
        assertEquals(new Whole(null, null, null, null, null), read("{}"));
    }

    @Test
    void nullEmptiesWhatItNames() throws IOException {
        assertEquals(new Whole("", false, null, List.of(), List.of()),
                read("{\"name\": null, \"on\": null, \"words\": null, \"parts\": null}"));
    }

    @Test
    void everythingIsReadAsItIs() throws IOException {
        assertEquals(new Whole("ü\n", true, -3, List.of("a", ""), List.of(new Part("b", 1))),
                read("{\"name\": \"ü\\n\", \"on\": true, \"count\": -3, \"words\": [\"a\", \"\"], \"parts\": [{\"word\": \"b\", \"count\": 1}]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "{\"other\": 1}; other", "{\"Name\": \"x\"}; Name", "{\"name\": 1}; name", "{\"name\": true}; name", "{\"name\": {}}; name", "{\"name\": [\"x\"]}; name",
        "{\"on\": \"true\"}; on", "{\"on\": 1}; on", "{\"on\": \"\"}; on", "{\"count\": \"1\"}; count", "{\"count\": 1.5}; count", "{\"count\": 99999999999}; count",
        "{\"words\": \"x\"}; words", "{\"words\": [1]}; words[0]", "{\"parts\": [{\"word\": \"a\"}, {\"more\": 1}]}; parts[1].more", "{\"parts\": [5]}; parts[0]"})
    void refusesByName(String body, String member) {
        assertEquals(member, assertThrows(InvalidValue.class, () -> read(body)).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "null", "1", "\"x\"", "[]", "[{}]", "{", "{\"name\": \"x\"", "{\"name\": \"x\"} {}", "{\"name\": \"x\"}]",
        "{\"name\": \"x\", \"name\": \"y\"}", "{'name': 'x'}", "{name: 1}", "{\"name\": NaN}", "{\"name\": \"\t\"}", "{} // c"})
    void refusesWhatIsNoObject(String body) {
        assertThrows(Refusal.class, () -> read(body));
    }

    @Test
    void boundsDepthSizeAndStrings() {
        assertThrows(Refusal.class, () -> read("{\"words\": " + "[".repeat(50) + "]".repeat(50) + "}"));
        assertThrows(Refusal.class, () -> read("{\"words\": " + "[".repeat(100_000)));
        assertThrows(Refusal.class, () -> read("{\"name\": \"" + "x".repeat(10_000) + "\"}"));
        assertThrows(Refusal.class, () -> read("{\"" + "x".repeat(1_000) + "\": 1}"));
        assertThrows(Refusal.class, () -> read("{\"count\": " + "1".repeat(1_000) + "}"));
        assertThrows(Refusal.class, () -> read("{\"name\": \"x\"" + " ".repeat(300_000) + "}"));
    }

    @Test
    void refusalsRepeatNothingOfTheBody() {
        for (String body : List.of("{\"name\": s3cret}", "{\"on\": \"s3cret\"}", "{\"count\": \"s3cret\"}", "s3cret")) {
            String message = assertThrows(RuntimeException.class, () -> read(body)).getMessage();
            assertTrue(!message.contains("s3cret") && !message.contains("carillon"), message);
        }
    }

    @Test
    void writesEveryMember() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bodies.writeTo(new Whole("ü", true, null, List.of(), null), Whole.class, Whole.class, null, null, null, out);
        assertEquals("{\"name\":\"ü\",\"on\":true,\"count\":null,\"words\":[],\"parts\":null}", out.toString(StandardCharsets.UTF_8));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Whole read(String body) throws IOException {
        return (Whole) bodies.readFrom((Class) Whole.class, Whole.class, null, null, null,
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
