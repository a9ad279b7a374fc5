package org.carillon.rest.problem;

import java.util.Locale;

/** The kinds of problems with their status. The type is stable; title and details are for people. */
public enum ProblemType {

    MALFORMED(400, "The request cannot be read"),
    INVALID_VALUE(400, "A value is not allowed"),
    UNAUTHENTICATED(401, "A good token is needed"),
    NOT_ALLOWED(403, "The token does not allow this"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "The address has no such method"),
    NOT_ACCEPTABLE(406, "The answer has no such form"),
    CONFLICT(409, "A value is taken, or somebody else was quicker"),
    OUTDATED(412, "The object was changed since it was read"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_TYPE(415, "The body has a type that is not taken here"),
    LIMIT(422, "A bound of the system is reached"),
    RATE_LIMITED(429, "Too many requests"),
    TOO_MANY_FAILURES(429, "Too many bad tokens"),
    INTERNAL(500, "Something went wrong inside");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The URI that identifies the kind. */
    public String uri() {
        return "urn:carillon:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
