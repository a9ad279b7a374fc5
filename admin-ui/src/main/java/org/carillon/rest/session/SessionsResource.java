package org.carillon.rest.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.Guid;
import org.carillon.rest.access.Needs;
import org.carillon.rest.list.Slice;
import org.carillon.rest.list.SliceQuery;
import org.carillon.session.SessionLoader;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of everybody. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SessionsResource {

    @Inject
    private SessionLoader loader;

    @GET
    @Needs(Scope.SESSIONS_READ)
    @Operation(summary = "List the sessions of all users", description = "The filter is a part of the user's name or long name.")
    public Slice<SessionJson> list(@BeanParam SliceQuery query) {
        String filter = query.filter();
        Guid after = query.after().isEmpty() ? null : Guid.parse(query.after());
        return query.of(size -> loader.piece(filter, after, size), s -> s.id().toString(), SessionJson::of);
    }
}
