package org.carillon.websocket.routing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.MalformedJson;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.metric.Meters;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a peer sends, it gets a well-formed answer, silence, or the end of its connection; never an exception. */
class DispatcherPropertyTest {

    /** Asks for members of every kind, as handlers do. */
    private static final class Demanding implements MessageHandler<TestSpeaker> {

        @Override
        public Route route() {
            return Route.base("Do");
        }

        @Override
        public Right right() {
            return Right.ANYBODY;
        }

        @Override
        public Result handle(TestSpeaker speaker, Message message) {
            return new Result.Answer(JsonText.message("DoResult").add("a", message.required("a", 8)).add("b", message.requiredFlag("b"))
                    .add("c", message.requiredObject("c").text("d")).add("e", String.join("", message.texts("e"))).build());
        }
    }

    private final Dispatcher<TestSpeaker> dispatcher = new Dispatcher<>("test", new Router<>(List.of(new Demanding())), new Meters(), new NoDelay());

    @Property
    void anyFrameIsDealtWith(@ForAll("frames") String frame) {
        TestSpeaker speaker = new TestSpeaker();
        dispatcher.dispatch(speaker, frame);
        boolean malformed = isMalformed(frame);
        assertTrue(malformed == (speaker.remote.closedWith == CloseCodes.NOT_CONSISTENT));
        speaker.remote.taken.forEach(JsonText::parse);
    }

    private static boolean isMalformed(String frame) {
        try {
            JsonText.parse(frame);
            return false;
        } catch (MalformedJson e) {
            return true;
        }
    }

    @Provide
    Arbitrary<String> frames() {
        Arbitrary<String> values = Arbitraries.of("\"Do\"", "\"\"", "null", "true", "5", "1.0", "{}", "{\"d\":\"x\"}", "{\"d\":{\"d\":[]}}", "[\"x\",1,null]",
                "\"\\ud800\"", "\"too long for this\"", "[[[[", "\"\\u0000\"", "-0", "1e400", "{\"a\":1,\"a\":2}");
        Arbitrary<String> members = Combinators.combine(Arbitraries.of("mt", "mt", "mt", "api", "src", "a", "b", "c", "e"), values).as((n, v) -> "\"" + n + "\":" + v);
        Arbitrary<String> objects = members.list().ofMaxSize(6).map(all -> "{" + String.join(",", all) + "}");
        Arbitrary<String> withType = members.list().ofMaxSize(6).map(all -> "{\"mt\":\"Do\"" + String.join("", all.stream().map(m -> "," + m).toList()) + "}");
        return Arbitraries.oneOf(objects, withType, Arbitraries.strings().ascii().ofMaxLength(30));
    }
}
