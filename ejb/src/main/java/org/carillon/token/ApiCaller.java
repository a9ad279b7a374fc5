package org.carillon.token;

import org.carillon.audit.Actor;
import org.carillon.directory.UserView;

/** A program with a good token, and the administrator whose right it borrows. */
public record ApiCaller(TokenView token, UserView maker) {

    public boolean may(Scope scope) {
        return token.scopes().contains(scope);
    }

    /** Who the audit log names: {@code nightly-sync (admin)}. */
    public Actor actor() {
        return Actor.rest(token.name(), maker.name().value());
    }
}
