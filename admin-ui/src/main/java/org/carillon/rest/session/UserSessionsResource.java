package org.carillon.rest.session;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.user.UserObjects;
import org.carillon.session.SessionAdmin;
import org.carillon.session.Sessions;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of one user. */
@Path("/users/{guid}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class UserSessionsResource {

    @Inject
    private UserObjects users;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionAdmin admin;
    @Inject
    private Caller caller;

    /** All of them; a user has few. */
    @Schema(name = "UserSessions", description = "The sessions of a user, newest first.")
    public record UserSessions(List<SessionJson> sessions) {
    }

    @GET
    @Needs(Scope.SESSIONS_READ)
    @Operation(summary = "List the sessions of a user, newest first")
    public UserSessions list(@PathParam("guid") String guid) {
        return new UserSessions(sessions.of(users.get(guid).guid()).stream().map(SessionJson::of).toList());
    }

    @DELETE
    @Needs(Scope.SESSIONS_WRITE)
    @Operation(summary = "End all sessions of a user")
    public void endAll(@PathParam("guid") String guid) {
        Guid user = users.get(guid).guid();
        sessions.of(user).forEach(s -> admin.end(user, s.id(), caller.actor()));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.SESSIONS_WRITE)
    @Operation(summary = "End a session")
    public void end(@PathParam("guid") String guid, @PathParam("id") String id) {
        Guid user = users.get(guid).guid();
        Guid session = Guid.parse(id);
        if (sessions.session(user, session).isEmpty()) {
            throw new NotFound("the session");
        }
        admin.end(user, session, caller.actor());
    }
}
