package org.carillon.websocket.myapps;

import jakarta.inject.Inject;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.connection.WireEndpoint;

/** Where myApps clients connect (myapps.md section 1). */
@ServerEndpoint("/PBX0/APPCLIENT/websocket")
public class ClientEndpoint extends WireEndpoint {

    @Inject
    private ClientService service;

    @Override
    protected Conversation converse(Connection opened, Session session) {
        return service.converse(opened);
    }
}
