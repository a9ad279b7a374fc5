package org.carillon.websocket.appservice;

import java.util.Optional;

import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.MessageHandler;
import org.carillon.websocket.routing.Refusal;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** A message between the page of a built-in app and its service; only for users who logged in to that app. */
public interface ServiceHandler extends MessageHandler<AppCaller> {

    /** Name of the app whose service this message belongs to. */
    String app();

    /** Type of the message. */
    String mt();

    @Override
    default Route route() {
        return Route.base(mt());
    }

    @Override
    default Right right() {
        return Right.LOGGED_IN;
    }

    @Override
    default Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(Refusal.of(mt(), fault));
    }
}
