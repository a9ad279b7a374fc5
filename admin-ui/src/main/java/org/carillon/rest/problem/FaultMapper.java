package org.carillon.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.carillon.error.CarillonException;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.Outdated;

/** The one place where faults of the services become problems. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<CarillonException> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(CarillonException fault) {
        boolean conditional = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return Problem.response(type(fault, conditional), fault.getMessage(), field(fault), null).build();
    }

    /* Without a condition from the sender, an overtaken change is a plain conflict. */
    static ProblemType type(CarillonException fault, boolean conditional) {
        if (fault instanceof Outdated && conditional) {
            return ProblemType.OUTDATED;
        }
        return switch (fault.id()) {
            case NOT_FOUND -> ProblemType.NOT_FOUND;
            case NOT_ALLOWED -> ProblemType.NOT_ALLOWED;
            case INVALID_VALUE -> ProblemType.INVALID_VALUE;
            case CONFLICT -> ProblemType.CONFLICT;
            case LIMIT -> ProblemType.LIMIT;
            case INTERNAL -> ProblemType.INTERNAL;
        };
    }

    private static String field(CarillonException fault) {
        return fault instanceof InvalidValue invalid ? Members.of(invalid.field())
                : fault instanceof Conflict conflict ? Members.of(conflict.field()) : null;
    }
}
