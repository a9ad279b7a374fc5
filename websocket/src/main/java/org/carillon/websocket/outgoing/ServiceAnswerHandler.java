package org.carillon.websocket.outgoing;

import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.routing.MessageHandler;

/** A message that only a service says to which the PBX connected. */
interface ServiceAnswerHandler extends MessageHandler<AppCaller> {
}
