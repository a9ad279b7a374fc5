package org.carillon.websocket.myapps;

import jakarta.websocket.server.ServerEndpoint;

/** The same under a name that some clients have built in. */
@ServerEndpoint("/PBX0/WEBSOCKET/websocket")
public class ClientAliasEndpoint extends ClientEndpoint {
}
