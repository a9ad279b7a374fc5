package org.carillon.rest.access;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.token.Scope;

/**
 * Guards what could be used to get more rights than the token has: a new password for an administrator opens the console,
 * one for an app with an API of the PBX opens that. Such objects need {@link Scope#POWER} beside the scope of the operation.
 */
@ApplicationScoped
public class Power {

    @Inject
    private Caller caller;

    /** Before a user is changed who is an administrator or shall become one. */
    public void overUser(boolean administrator) {
        if (administrator) {
            caller.require(Scope.POWER);
        }
    }

    /** Before an app is changed that holds APIs or shall get some; null: none shall change. */
    public void overApp(Collection<String> apis) {
        if (apis != null && !apis.isEmpty()) {
            caller.require(Scope.POWER);
        }
    }
}
