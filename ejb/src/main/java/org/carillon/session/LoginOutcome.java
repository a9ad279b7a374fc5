package org.carillon.session;

/** How a login ended. The reason of a refusal is for the log alone; a peer must not learn it. */
public sealed interface LoginOutcome {

    /** Logged in. */
    record Granted(GrantedLogin login) implements LoginOutcome {
    }

    /** The password was right, the session waits for its authorisation; the login counts from then on. */
    record SecondFactor(GrantedLogin login) implements LoginOutcome {
    }

    /** Refused. */
    record Refused() implements LoginOutcome {
    }
}
