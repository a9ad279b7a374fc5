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

/** The apps that a user may use. */
@Path("/users/{guid}/grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
public class UserGrantsResource {

    @Inject
    private DirectoryAdmin admin;
    @Inject
    private UserObjects users;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.GRANTS_READ)
    @Operation(summary = "Read the grants of a user")
    public GrantsJson read(@PathParam("guid") String guid) {
        return GrantsJson.of(users.get(guid));
    }

    @PUT
    @Needs(Scope.GRANTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the grants of a user")
    public GrantsJson replace(@PathParam("guid") String guid, @BeanParam Precondition precondition, GrantsJson.Input input) {
        Guid user = users.get(guid).guid();
        admin.change(user, new UserChange().grants(input.wantedApps()).templates(input.wantedTemplates())
                .expectVersion(precondition.version()), caller.actor());
        return read(guid);
    }
}
