package org.carillon.rest.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectoryPages;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.UserDetails;
import org.carillon.directory.UserRow;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.access.Power;
import org.carillon.rest.access.Precondition;
import org.carillon.rest.json.Created;
import org.carillon.rest.json.Given;
import org.carillon.rest.json.JsonBodies;
import org.carillon.rest.list.Slice;
import org.carillon.rest.list.SliceQuery;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users. */
@Path("/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UsersResource {

    @Inject
    private DirectoryAdmin admin;
    @Inject
    private DirectorySearch search;
    @Inject
    private DirectoryPages pages;
    @Inject
    private Caller caller;
    @Inject
    private Power power;

    @GET
    @Needs(Scope.USERS_READ)
    @Operation(summary = "List users by long name")
    public Slice<UserItem> list(@BeanParam SliceQuery query) {
        String filter = query.filter();
        String after = query.after();
        return query.of(size -> pages.users(filter, after, size), UserRow::cn, UserItem::of);
    }

    @POST
    @Needs(Scope.USERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a user")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = UserJson.class)))
    public Response create(UserInput input, @Context UriInfo uri) {
        power.overUser(Given.orFalse(input.administrator()));
        Guid guid = admin.create(input.change(), caller.actor());
        return Created.at(uri, guid.toString(), UserJson.of(user(guid)));
    }

    @GET
    @Path("/{guid}")
    @Needs(Scope.USERS_READ)
    @Operation(summary = "Read a user")
    public UserJson read(@PathParam("guid") String guid) {
        return UserJson.of(user(Guid.parse(guid)));
    }

    @PATCH
    @Path("/{guid}")
    @Needs(Scope.USERS_WRITE)
    @Consumes({JsonBodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change some values of a user")
    public UserJson change(@PathParam("guid") String guid, @BeanParam Precondition precondition, UserInput input) {
        Guid id = Guid.parse(guid);
        power.overUser(user(id).administrator() || Given.orFalse(input.administrator()));
        admin.change(id, input.change().expectVersion(precondition.version()), caller.actor());
        return UserJson.of(user(id));
    }

    @DELETE
    @Path("/{guid}")
    @Needs(Scope.USERS_WRITE)
    @Operation(summary = "Delete a user with all that hangs on it")
    public void delete(@PathParam("guid") String guid, @BeanParam Precondition precondition) {
        Guid id = Guid.parse(guid);
        power.overUser(user(id).administrator());
        admin.delete(id, precondition.version(), caller.actor());
    }

    private UserDetails user(Guid guid) {
        return search.user(guid).orElseThrow(() -> new NotFound("the user"));
    }
}
