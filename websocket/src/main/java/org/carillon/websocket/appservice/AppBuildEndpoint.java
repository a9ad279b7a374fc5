package org.carillon.websocket.appservice;

import jakarta.websocket.server.ServerEndpoint;

/** The same with a build number, or with the app's name by a client that does not cut it off. */
@ServerEndpoint("/PBX0/APPS/{app}/{tail}")
public class AppBuildEndpoint extends AppEndpoint {
}
