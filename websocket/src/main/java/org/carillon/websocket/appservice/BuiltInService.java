package org.carillon.websocket.appservice;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.appwebsocket.AppService;
import org.carillon.websocket.routing.Dispatcher;
import org.carillon.websocket.routing.Dispatchers;
import org.carillon.websocket.routing.MessageHandler;
import org.carillon.websocket.routing.Right;

/**
 * The service of one built-in app. Takes only logins that the PBX issued to a user for the app object of that very name:
 * another object that points to the same file must not get in.
 */
final class BuiltInService implements AppService {

    private final String app;
    private final AppCallers callers;
    private final Dispatcher<AppCaller> dispatcher;

    BuiltInService(String app, AppCallers callers, Iterable<? extends MessageHandler<AppCaller>> handlers, Dispatchers dispatchers) {
        this.app = app;
        this.callers = callers;
        this.dispatcher = dispatchers.of(kind(), handlers);
    }

    Dispatcher<AppCaller> dispatcher() {
        return dispatcher;
    }

    @Override
    public String kind() {
        return "app";
    }

    @Override
    public boolean accepts(AppLoginOutcome login) {
        return login instanceof AsUser user && user.app() != null && user.app().name().value().equalsIgnoreCase(app);
    }

    @Override
    public boolean allows(AppLoginOutcome login, Right right) {
        return right instanceof Right.LoggedIn;
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
