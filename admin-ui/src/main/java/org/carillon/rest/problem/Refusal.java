package org.carillon.rest.problem;

/** The request as such is at fault, before any service was asked. The detail goes to the sender. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ProblemType type;

    public Refusal(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }
}
