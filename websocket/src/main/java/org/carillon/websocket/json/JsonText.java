package org.carillon.websocket.json;

import java.io.StringReader;
import java.util.Map;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/**
 * The one way from text to JSON and back. The factories are looked up once, since the lookup of a provider costs more
 * than a message. What is written is canonical (appwebsocket.md section 5.1): members in the order they were added, no
 * white space, nothing escaped that need not be.
 */
public final class JsonText {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory READERS =
            PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

    private JsonText() {
    }

    /** @throws MalformedJson unless the text is one JSON object within the bounds */
    public static JsonObject parse(String text) {
        FrameScan.check(text);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonStructure value = reader.read();
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                throw new MalformedJson("not an object");
            }
            return value.asJsonObject();
        } catch (JsonException | IllegalStateException | NumberFormatException e) {
            throw new MalformedJson("not JSON");
        }
    }

    public static String write(JsonObject value) {
        return value.toString();
    }

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonString text(String value) {
        return PROVIDER.createValue(value);
    }

    /** A message with its type as first member. */
    public static JsonObjectBuilder message(String mt) {
        return object().add("mt", mt);
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }
}
