package org.carillon.websocket.appwebsocket;

import org.carillon.websocket.routing.MessageHandler;

/** A message on the AppWebsocket of the PBX. */
public interface AppHandler extends MessageHandler<AppCaller> {
}
