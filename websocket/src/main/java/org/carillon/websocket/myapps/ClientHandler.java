package org.carillon.websocket.myapps;

import org.carillon.websocket.routing.MessageHandler;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** A message of the myApps protocol. Most need a login, so that is what they need unless they say otherwise. */
interface ClientHandler extends MessageHandler<Client> {

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
}
