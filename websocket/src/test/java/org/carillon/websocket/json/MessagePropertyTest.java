package org.carillon.websocket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes, parsing gives an object or says that it is malformed; and what we write reads back as the same text. */
class MessagePropertyTest {

    @Property
    void anyTextIsReadOrMalformed(@ForAll String text) {
        readOrMalformed(text);
    }

    @Property
    void anyMixOfTokensIsReadOrMalformed(@ForAll("tokens") String text) {
        readOrMalformed(text);
    }

    @Property
    void whatIsWrittenReadsBackAsItself(@ForAll("texts") String name, @ForAll("texts") String value, @ForAll long number) {
        JsonObjectBuilder inner = JsonText.object().add(name, value).add(name + "2", number);
        JsonObject object = JsonText.object().add("info", inner).build();
        String text = JsonText.write(object);
        assertEquals(text, JsonText.write(JsonText.parse(text)));
        assertEquals(1, Message.parse(text).readings("info").size());
    }

    @Property
    void anyMemberCanBeAskedForInAnyWay(@ForAll("tokens") String value) {
        Message message;
        try {
            message = Message.parse("{\"mt\":" + value + "}");
        } catch (MalformedJson e) {
            return;
        }
        message.mt();
        message.src();
        message.flag("mt");
        message.texts("mt");
        message.textOrNumber("mt");
        assertTrue(message.readings("mt").size() <= 2);
    }

    private static void readOrMalformed(String text) {
        try {
            JsonText.parse(text);
        } catch (MalformedJson e) {
            assertTrue(e.getMessage().length() < 100);
        }
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of("{", "}", "[", "]", ",", ":", "\"a\"", "\"mt\"", "\"\\ud800\"", "\"\\", "\"", "1", "-", "1e5", "true", "null", " ", "\n", "\u0000", "ü")
                .list().ofMaxSize(24).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
