package org.carillon.websocket.routing;

import java.lang.System.Logger.Level;
import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.session.FailureDelay;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.MalformedJson;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.metric.Meters;

/**
 * Takes a frame to its handler and alone writes the answer, with the api and src of the request (appwebsocket.md section
 * 2.1). The one place where faults become answers: what a peer did wrong is logged at INFO and said to it where the
 * protocol has words for it, what we did wrong is logged at ERROR and kept from it.
 */
public final class Dispatcher<S extends Speaker> {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());
    private final String protocol;
    private final Router<S> router;
    private final Meters meters;
    private final FailureDelay delay;

    public Dispatcher(String protocol, Router<S> router, Meters meters, FailureDelay delay) {
        this.protocol = protocol;
        this.router = router;
        this.meters = meters;
        this.delay = delay;
    }

    public void dispatch(S speaker, String frame) {
        long since = System.nanoTime();
        Message message;
        try {
            message = Message.parse(frame);
        } catch (MalformedJson e) {
            speaker.connection().abort(CloseCodes.NOT_CONSISTENT, "malformed message: " + e.getMessage());
            return;
        }
        Optional<MessageHandler<S>> handler = router.find(new Route(speaker.api(message.api()), message.mt()));
        meters.received(protocol, handler.map(h -> h.route().mt()).orElse("other"));
        if (handler.isPresent() && speaker.may(handler.get().right())) {
            write(speaker, message, handler.get(), call(handler.get(), speaker, message), since);
        } else if (speaker.isLoggedIn() && (handler.isPresent() || !speaker.take(message)) && isRequest(message)) {
            answer(speaker, message, refusal(speaker, message));
        }
    }

    /** Programs that send no src wait for a result too; only what is a result itself is never answered, so that two peers do not go on for ever. */
    private static boolean isRequest(Message message) {
        return !message.api().isEmpty() && (message.src().isPresent() || !message.mt().endsWith("Result"));
    }

    private static <S extends Speaker> Result call(MessageHandler<S> handler, S speaker, Message message) {
        try {
            return handler.handle(speaker, message);
        } catch (CarillonException e) {
            return new Result.Rejected(e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "message " + handler.route() + " failed", e);
            return new Result.Rejected(new InternalFault());
        }
    }

    private void write(S speaker, Message message, MessageHandler<S> handler, Result result, long since) {
        if (result instanceof Result.Answer answer) {
            answer(speaker, message, answer.message());
        } else if (result instanceof Result.LoginFailed failed) {
            delay.run(since, () -> speaker.connection().turn(() -> answer(speaker, message, failed.message())));
        } else if (result instanceof Result.Signed signed) {
            speaker.connection().send(signed.frame());
        } else if (result instanceof Result.Rejected rejected) {
            if (rejected.fault().id() != ErrorId.INTERNAL) {
                speaker.connection().fault(handler.route().mt() + " refused: " + rejected.fault().getMessage());
            }
            handler.refusal(message, rejected.fault()).ifPresent(refusal -> answer(speaker, message, refusal));
        } else if (result instanceof Result.Ignored ignored) {
            LOG.log(Level.DEBUG, "{0} ignored: {1}", handler.route().mt(), ignored.why());
        }
    }

    private static JsonObject refusal(Speaker speaker, Message message) {
        boolean granted = PbxApiName.of(speaker.api(message.api())).filter(api -> speaker.may(new Right.Api(api))).isPresent();
        return granted ? Refusal.of(message.mt(), ErrorId.NOT_FOUND, "unknown message")
                : Refusal.of(message.mt(), ErrorId.NOT_ALLOWED, "the API is not granted");
    }

    private static void answer(Speaker speaker, Message request, JsonObject answer) {
        JsonObjectBuilder framed = JsonText.object();
        if (!request.api().isEmpty()) {
            framed.add("api", request.api());
        }
        framed.add("mt", answer.get("mt"));
        request.src().ifPresent(src -> framed.add("src", src));
        answer.forEach(framed::add);
        speaker.connection().send(JsonText.write(framed.build()));
    }
}
