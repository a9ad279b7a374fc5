package org.carillon.websocket.appwebsocket;

import jakarta.inject.Inject;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.connection.WireEndpoint;

/** Where app services, scripts and app pages reach the PBX. */
@ServerEndpoint("/PBX0/APPS/websocket")
public class PbxEndpoint extends WireEndpoint {

    @Inject
    private PbxService service;

    @Override
    protected Conversation converse(Connection opened, Session session) {
        return service.converse(opened);
    }
}
