package org.carillon.account;

import java.time.Instant;

import org.carillon.error.InvalidValue;

/** What the page behind a password link is told. */
public sealed interface LinkAnswer {

    /**
     * The link works.
     *
     * @param name              what the owner logs in with
     * @param title             what to call the owner
     * @param passwordMinLength characters
     */
    record Open(LinkPurpose purpose, String name, String title, String domain, int passwordMinLength, Instant expiresAt) implements LinkAnswer {
    }

    /** The password is set and the link used up. */
    record Done() implements LinkAnswer {
    }

    /** The link never worked, was used, replaced, or is too old: which of them is told to nobody. */
    record Expired() implements LinkAnswer {
    }

    /** The password is not good enough; the link still works. */
    record Refused(InvalidValue why) implements LinkAnswer {
    }

    /** Too many links that did not work came from there. */
    record MustWait() implements LinkAnswer {
    }
}
