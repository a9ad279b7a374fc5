package org.carillon.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * What went wrong (RFC 9457).
 *
 * @param field    the member of the request that is to blame, or null
 * @param incident what the log of the server knows more under, or null
 */
public record Problem(String type, String title, int status, String detail, String field, String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Response.ResponseBuilder response(ProblemType type, String detail) {
        return response(type, detail, null, null);
    }

    static Response.ResponseBuilder response(ProblemType type, String detail, String field, String incident) {
        return Response.status(type.status()).header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .entity(new Problem(type.uri(), type.title(), type.status(), detail, field, incident));
    }
}
