package org.carillon.websocket.myapps;

import java.util.concurrent.TimeUnit;

import org.carillon.directory.Guid;
import org.carillon.session.GrantedLogin;
import org.carillon.session.LoginAttempt.Type;

/** Where a client is between connecting and being logged in (myapps.md section 3). */
sealed interface ClientState permits ClientState.Idle, ClientState.Challenged, ClientState.Waiting, ClientLogin {

    ClientState IDLE = new Idle();

    /** Nobody. */
    record Idle() implements ClientState {
    }

    /** Asked to prove who it is; the challenge serves once. */
    record Challenged(Type type, String challenge, String userAgent) implements ClientState {
    }

    /**
     * The password was right, the second factor is missing.
     *
     * @param until nanosecond of the process at which it is too late
     */
    record Waiting(GrantedLogin login, long until) implements ClientState {

        static Waiting forSeconds(GrantedLogin login, int seconds) {
            return new Waiting(login, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        }

        Guid user() {
            return login.user();
        }

        Guid session() {
            return login.session().id();
        }
    }
}
