package org.carillon.websocket.routing;

import java.util.Optional;

import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.websocket.json.Message;

/**
 * What one message does. Found as a bean, called in the turn of the speaker's connection.
 *
 * @param <S> who sends it
 */
public interface MessageHandler<S extends Speaker> {

    Route route();

    /** The right it needs; whoever lacks it never gets here. */
    Right right();

    /** @throws CarillonException where it cannot be done; mapped in one place */
    Result handle(S speaker, Message message);

    /** The answer to a request that was refused; empty where the protocol wants silence. */
    default Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.empty();
    }
}
