package org.carillon.websocket.myapps;

import jakarta.websocket.server.ServerEndpoint;

/** The same with a build number in the path, which says nothing. */
@ServerEndpoint("/PBX0/APPCLIENT/{build}/websocket")
public class ClientBuildEndpoint extends ClientEndpoint {
}
