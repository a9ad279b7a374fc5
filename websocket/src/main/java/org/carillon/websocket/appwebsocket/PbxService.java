package org.carillon.websocket.appwebsocket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.AppLoginOutcome.Refused;
import org.carillon.directory.Directory;
import org.carillon.directory.PbxApiName;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.routing.Dispatcher;
import org.carillon.websocket.routing.Dispatchers;
import org.carillon.websocket.routing.Right;

/**
 * The PBX as a service for apps: an app object has the APIs granted to it at this moment, a user those made for users
 * (appwebsocket.md section 9.10).
 */
@ApplicationScoped
public class PbxService implements AppService {

    private static final String KIND = "appwebsocket";
    @Inject
    private Directory directory;
    @Inject
    private AppCallers callers;
    @Inject
    private Handshake handshake;
    @Inject
    @Any
    private Instance<AppHandler> handlers;
    @Inject
    private Dispatchers dispatchers;
    private Dispatcher<AppCaller> dispatcher;

    @PostConstruct
    void index() {
        dispatcher = dispatchers.of(KIND, handshake.with(handlers));
    }

    Conversation converse(Connection connection) {
        return new AppCaller(connection, this, dispatcher::dispatch);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(AppLoginOutcome login) {
        return !(login instanceof Refused);
    }

    @Override
    public boolean allows(AppLoginOutcome login, Right right) {
        return right instanceof Right.Api api ? hasApi(login, api.name()) : right instanceof Right.LoggedIn;
    }

    private boolean hasApi(AppLoginOutcome login, PbxApiName api) {
        return login instanceof AsUser ? api.isForUsers() : login instanceof AsApp app
                && directory.app(app.app().guid()).filter(now -> now.apis().contains(api.wireName())).isPresent();
    }

    @Override
    public void arrived(AppCaller caller) {
        callers.add(caller);
    }

    @Override
    public void left(AppCaller caller) {
        callers.remove(caller);
    }
}
