package org.carillon.websocket.appwebsocket;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.websocket.routing.Right;

/** What an AppWebsocket leads to: the PBX itself, or the service of a built-in app. */
public interface AppService {

    /** Name for log and metrics. */
    String kind();

    /** Whether a login that was right is one for this service. */
    boolean accepts(AppLoginOutcome login);

    /** Whether the login has the right, now. */
    boolean allows(AppLoginOutcome login, Right right);

    /** A caller has logged in. */
    void arrived(AppCaller caller);

    /** A caller has gone, logged in or not. */
    void left(AppCaller caller);
}
