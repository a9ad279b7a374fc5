package org.carillon.token;

/** How the check of a token ended. */
public sealed interface TokenOutcome {

    /** It is good. */
    record Accepted(ApiCaller caller) implements TokenOutcome {
    }

    /** It is not good; why is only in the log. */
    record Refused() implements TokenOutcome {
    }

    /** Nothing was checked: too many failures from this address. */
    record MustWait() implements TokenOutcome {
    }

    /** It is good, but asks too often. */
    record TooFast(int seconds) implements TokenOutcome {
    }
}
