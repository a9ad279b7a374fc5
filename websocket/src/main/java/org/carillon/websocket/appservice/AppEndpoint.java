package org.carillon.websocket.appservice;

import jakarta.inject.Inject;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.connection.WireEndpoint;

/** Where the page of a built-in app reaches its service, from its URL without the file (appwebsocket.md section 10). */
@ServerEndpoint("/PBX0/APPS/{app}")
public class AppEndpoint extends WireEndpoint {

    @Inject
    private BuiltInServices services;

    @Override
    protected Conversation converse(Connection opened, Session session) {
        BuiltInService service = services.of(session.getPathParameters().get("app")).orElseThrow();
        return new AppCaller(opened, service, service.dispatcher()::dispatch);
    }
}
