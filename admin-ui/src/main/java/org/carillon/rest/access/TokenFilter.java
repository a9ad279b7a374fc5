package org.carillon.rest.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.carillon.rest.problem.Problem;
import org.carillon.rest.problem.ProblemType;
import org.carillon.token.TokenCheck;
import org.carillon.token.TokenOutcome;

/**
 * Lets nobody in without a good token (RFC 6750 section 2.1), whatever is asked for. Cookies mean nothing here, so no page
 * of another site can act through the browser of an administrator.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class TokenFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";
    @Inject
    private TokenCheck tokens;
    @Inject
    private Caller caller;
    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String header = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            context.abortWith(challenge("Bearer", "a token is needed: Authorization: Bearer crl_..."));
            return;
        }
        TokenOutcome outcome = tokens.check(header.substring(SCHEME.length()).strip(), request.getRemoteAddr());
        if (outcome instanceof TokenOutcome.Accepted accepted) {
            caller.enter(accepted.caller());
        } else if (outcome instanceof TokenOutcome.TooFast fast) {
            context.abortWith(Problem.response(ProblemType.RATE_LIMITED, "this token asks too often").header(HttpHeaders.RETRY_AFTER, fast.seconds()).build());
        } else if (outcome instanceof TokenOutcome.MustWait) {
            context.abortWith(Problem.response(ProblemType.TOO_MANY_FAILURES, "too many bad tokens came from this address").build());
        } else {
            context.abortWith(challenge("Bearer error=\"invalid_token\"", "the token is not good"));
        }
    }

    private static Response challenge(String scheme, String detail) {
        return Problem.response(ProblemType.UNAUTHENTICATED, detail).header(HttpHeaders.WWW_AUTHENTICATE, scheme).build();
    }
}
