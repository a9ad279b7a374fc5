package org.carillon.rest.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.carillon.error.NotAllowed;

/** Refuses a request whose token lacks the scope that the method declares, and every request for a method that declares none. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

    @Inject
    private Caller caller;
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw new NotAllowed("this operation is open to nobody");
        }
        caller.require(needs.value());
    }
}
