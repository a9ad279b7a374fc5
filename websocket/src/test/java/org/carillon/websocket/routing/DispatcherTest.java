package org.carillon.websocket.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.json.JsonObject;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.error.Conflict;
import org.carillon.error.NotAllowed;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.metric.Meters;
import org.junit.jupiter.api.Test;

/** Who gets an answer, and what is in it (appwebsocket.md section 2.1, pbx-apis.md section 1). */
class DispatcherTest {

    private final TestSpeaker speaker = new TestSpeaker();

    /** A handler made of a function. */
    private record Handler(Route route, Right right, boolean answersRefusals, Function<Message, Result> does) implements MessageHandler<TestSpeaker> {

        @Override
        public Result handle(TestSpeaker speaker, Message message) {
            return does.apply(message);
        }

        @Override
        public Optional<JsonObject> refusal(Message request, CarillonException fault) {
            return answersRefusals ? Optional.of(Refusal.of(route.mt(), fault)) : Optional.empty();
        }
    }

    private static Handler handler(String api, String mt, Right right, boolean answersRefusals, Function<Message, Result> does) {
        return new Handler(new Route(api, mt), right, answersRefusals, does);
    }

    private final Dispatcher<TestSpeaker> dispatcher = new Dispatcher<>("test", new Router<>(List.of(
            handler("", "Ping", Right.ANYBODY, false, m -> new Result.Answer(JsonText.message("Pong").add("x", 1).build())),
            handler("", "Signed", Right.ANYBODY, false, m -> new Result.Signed("{\"text\" : 1}")),
            handler("", "Quiet", Right.ANYBODY, false, m -> Result.NONE),
            handler("", "Late", Right.ANYBODY, false, m -> new Result.Ignored("too late")),
            handler("", "Wrong", Right.ANYBODY, false, m -> {
                throw new Conflict("name");
            }),
            handler("", "Inside", Right.LOGGED_IN, true, m -> {
                throw new NotAllowed("not this");
            }),
            handler("", "Broken", Right.ANYBODY, true, m -> {
                throw new IllegalStateException("secret details, expected in this test");
            }),
            handler("PbxApi", "Do", new Right.Api(PbxApiName.PBX_API), true, m -> new Result.Answer(JsonText.message("DoResult").build())))),
            new Meters(), new NoDelay());

    private List<String> sent(String frame) {
        dispatcher.dispatch(speaker, frame);
        return speaker.remote.taken;
    }

    @Test
    void anAnswerEchoesTheSrc() {
        assertEquals(List.of("{\"mt\":\"Pong\",\"src\":\"a\",\"x\":1}"), sent("{\"mt\":\"Ping\",\"src\":\"a\"}"));
    }

    @Test
    void noSrcIsEchoedWhereNoneWas() {
        sent("{\"mt\":\"Ping\"}");
        sent("{\"mt\":\"Ping\",\"src\":\"\"}");
        assertEquals(List.of("{\"mt\":\"Pong\",\"x\":1}", "{\"mt\":\"Pong\",\"x\":1}"), sent("{\"mt\":\"Nix\",\"src\":\"a\"}"));
    }

    @Test
    void anAnswerOfAnApiNamesIt() {
        speaker.right = new Right.Api(PbxApiName.PBX_API);
        assertEquals(List.of("{\"api\":\"PbxApi\",\"mt\":\"DoResult\",\"src\":\"1\"}"), sent("{\"api\":\"PbxApi\",\"mt\":\"Do\",\"src\":\"1\"}"));
    }

    @Test
    void anEmptyApiIsTheBaseProtocol() {
        assertEquals(List.of("{\"mt\":\"Pong\",\"x\":1}"), sent("{\"api\":\"\",\"mt\":\"Ping\"}"));
    }

    @Test
    void aSignedTextGoesOutAsItIs() {
        assertEquals(List.of("{\"text\" : 1}"), sent("{\"mt\":\"Signed\",\"src\":\"1\"}"));
    }

    @Test
    void silenceWhereTheProtocolWantsIt() {
        for (String mt : new String[] {"Quiet", "Late", "Wrong", "Unknown", "Inside"}) {
            assertEquals(List.of(), sent("{\"mt\":\"" + mt + "\",\"src\":\"1\"}"));
        }
        assertEquals(List.of(), sent("{}"));
        assertEquals(List.of(), sent("{\"mt\":5,\"api\":7}"));
    }

    @Test
    void aRefusalSaysWhyWhereThereIsAResult() {
        speaker.right = Right.LOGGED_IN;
        assertEquals(List.of("{\"mt\":\"InsideResult\",\"src\":\"1\",\"error\":2,\"errorText\":\"not this\"}"), sent("{\"mt\":\"Inside\",\"src\":\"1\"}"));
    }

    @Test
    void aFaultOfOursTellsNothing() {
        assertEquals(List.of("{\"mt\":\"BrokenResult\",\"error\":6,\"errorText\":\"internal error\"}"), sent("{\"mt\":\"Broken\"}"));
    }

    @Test
    void anApiThatIsNotGrantedIsRefusedToWhoIsLoggedIn() {
        assertEquals(List.of(), sent("{\"api\":\"PbxApi\",\"mt\":\"Do\",\"src\":\"1\"}"));
        speaker.right = Right.LOGGED_IN;
        sent("{\"api\":\"PbxApi\",\"mt\":\"Do\",\"src\":\"1\"}");
        assertEquals(List.of("{\"api\":\"PbxApi\",\"mt\":\"DoResult\",\"src\":\"1\",\"error\":2,\"errorText\":\"the API is not granted\"}",
                "{\"api\":\"Nix\",\"mt\":\"DoResult\",\"src\":\"2\",\"error\":2,\"errorText\":\"the API is not granted\"}"),
                sent("{\"api\":\"Nix\",\"mt\":\"Do\",\"src\":\"2\"}"));
    }

    @Test
    void aRequestWithoutASrcIsRefusedTooButNoResultIsAnswered() {
        speaker.right = Right.LOGGED_IN;
        assertEquals(List.of("{\"api\":\"PbxApi\",\"mt\":\"DoResult\",\"error\":2,\"errorText\":\"the API is not granted\"}"),
                sent("{\"api\":\"PbxApi\",\"mt\":\"Do\"}"));
        assertEquals(1, sent("{\"api\":\"PbxApi\",\"mt\":\"DoResult\"}").size(), "nothing more");
    }

    @Test
    void anUnknownMessageOfAGrantedApiIsNotFound() {
        speaker.right = new Right.Api(PbxApiName.PBX_API);
        assertEquals(List.of("{\"api\":\"PbxApi\",\"mt\":\"NixResult\",\"src\":\"1\",\"error\":1,\"errorText\":\"unknown message\"}"),
                sent("{\"api\":\"PbxApi\",\"mt\":\"Nix\",\"src\":\"1\"}"));
    }

    @Test
    void whatIsNoJsonEndsTheConnection() {
        assertEquals(List.of(), sent("{\"mt\":"));
        assertEquals(CloseCodes.NOT_CONSISTENT, speaker.remote.closedWith);
    }

    @Test
    void twoHandlersForOneMessageAreAMistake() {
        Handler one = handler("", "X", Right.ANYBODY, false, m -> Result.NONE);
        assertThrows(IllegalStateException.class, () -> new Router<>(List.of(one, one)));
    }
}
