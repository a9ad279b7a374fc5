package org.carillon.rest.problem;

import java.util.Arrays;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container finds wrong with a request: no such address, method, or type. Its own words stay inside. */
@Provider
@ApplicationScoped
public class WebFaultMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException fault) {
        Response given = fault.getResponse();
        ProblemType type = type(given.getStatus());
        Response.ResponseBuilder answer = Problem.response(type, type.title().toLowerCase(Locale.ROOT));
        Object allowed = given.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    static ProblemType type(int status) {
        return Arrays.stream(ProblemType.values()).filter(t -> t.status() == status).findFirst()
                .orElse(status < 500 ? ProblemType.MALFORMED : ProblemType.INTERNAL);
    }
}
