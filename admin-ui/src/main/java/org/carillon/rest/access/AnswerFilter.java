package org.carillon.rest.access;

import java.lang.System.Logger.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.carillon.rest.problem.Problem;

/** What all answers have in common: nobody keeps them, what has a version tells it, and a refusal is logged. */
@Provider
@ApplicationScoped
public class AnswerFilter implements ContainerResponseFilter {

    private static final System.Logger LOG = System.getLogger(AnswerFilter.class.getName());
    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(Long.toString(versioned.version())));
        }
        if (response.getEntity() instanceof Problem problem) {
            LOG.log(Level.INFO, "{0} {1} of token {2} refused: {3}", request.getMethod(),
                    request.getUriInfo().getRequestUri().getRawPath(), caller.tokenId(), problem.type());
        }
    }
}
