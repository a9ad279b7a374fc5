package org.carillon.rest.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.access.Precondition;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others may see of a user. */
@Path("/users/{guid}/visibility")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UserVisibilityResource {

    @Inject
    private DirectoryAdmin admin;
    @Inject
    private UserObjects users;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.USERS_READ)
    @Operation(summary = "Read the visibility rules of a user")
    public VisibilityJson read(@PathParam("guid") String guid) {
        return VisibilityJson.of(users.get(guid));
    }

    @PUT
    @Needs(Scope.USERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the visibility rules of a user")
    public VisibilityJson replace(@PathParam("guid") String guid, @BeanParam Precondition precondition, VisibilityJson.Input input) {
        Guid user = users.get(guid).guid();
        admin.change(user, new UserChange().rules(input.wanted()).expectVersion(precondition.version()), caller.actor());
        return read(guid);
    }
}
