package org.carillon.rest.access;

import jakarta.enterprise.context.RequestScoped;

import org.carillon.audit.Actor;
import org.carillon.error.NotAllowed;
import org.carillon.token.ApiCaller;
import org.carillon.token.Scope;

/** Who sends the request; set by {@link TokenFilter} before anything else runs. */
@RequestScoped
public class Caller {

    private ApiCaller api;

    void enter(ApiCaller caller) {
        api = caller;
    }

    /** @throws NotAllowed unless the token has the scope */
    public void require(Scope scope) {
        if (!api.may(scope)) {
            throw new NotAllowed("the token lacks the scope " + scope.wireName());
        }
    }

    /** Who the audit log names. */
    public Actor actor() {
        return api.actor();
    }

    /** For the log: the id of the token, or - while there is none. */
    public String tokenId() {
        return api == null ? "-" : api.token().id();
    }
}
