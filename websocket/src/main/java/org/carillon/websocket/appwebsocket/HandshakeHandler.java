package org.carillon.websocket.appwebsocket;

import org.carillon.websocket.routing.MessageHandler;

/** A message of the base protocol that every AppWebsocket has (appwebsocket.md section 4). */
interface HandshakeHandler extends MessageHandler<AppCaller> {
}
