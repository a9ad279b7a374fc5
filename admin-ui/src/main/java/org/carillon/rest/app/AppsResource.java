package org.carillon.rest.app;

import java.util.Locale;
import java.util.stream.Stream;

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

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.access.Power;
import org.carillon.rest.access.Precondition;
import org.carillon.rest.json.Created;
import org.carillon.rest.json.JsonBodies;
import org.carillon.rest.list.Slice;
import org.carillon.rest.list.SliceQuery;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** App objects. */
@Path("/apps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Apps")
public class AppsResource {

    @Inject
    private Directory directory;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private DirectorySearch search;
    @Inject
    private Caller caller;
    @Inject
    private Power power;

    @GET
    @Needs(Scope.APPS_READ)
    @Operation(summary = "List app objects by long name")
    public Slice<AppItem> list(@BeanParam SliceQuery query) {
        String part = query.filter().toLowerCase(Locale.ROOT);
        return query.of(directory.apps().stream().filter(a -> Stream.of(a.cn(), a.dn(), a.name().value())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part))), AppView::cn, AppItem::of);
    }

    @POST
    @Needs(Scope.APPS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create an app object")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = AppJson.class)))
    public Response create(AppInput input, @Context UriInfo uri) {
        power.overApp(input.apis());
        Guid guid = admin.create(input.change(), caller.actor());
        return Created.at(uri, guid.toString(), json(guid));
    }

    @GET
    @Path("/{guid}")
    @Needs(Scope.APPS_READ)
    @Operation(summary = "Read an app object")
    public AppJson read(@PathParam("guid") String guid) {
        return json(Guid.parse(guid));
    }

    @PATCH
    @Path("/{guid}")
    @Needs(Scope.APPS_WRITE)
    @Consumes({JsonBodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change some values of an app object")
    public AppJson change(@PathParam("guid") String guid, @BeanParam Precondition precondition, AppInput input) {
        Guid id = Guid.parse(guid);
        power.overApp(app(id).apis());
        power.overApp(input.apis());
        admin.change(id, input.change().expectVersion(precondition.version()), caller.actor());
        return json(id);
    }

    @DELETE
    @Path("/{guid}")
    @Needs(Scope.APPS_WRITE)
    @Operation(summary = "Delete an app object")
    public void delete(@PathParam("guid") String guid, @BeanParam Precondition precondition) {
        Guid id = Guid.parse(guid);
        power.overApp(app(id).apis());
        admin.delete(id, precondition.version(), caller.actor());
    }

    private AppJson json(Guid guid) {
        return AppJson.of(app(guid), search.object(guid).orElseThrow(() -> new NotFound("the app")));
    }

    private AppView app(Guid guid) {
        return directory.app(guid).orElseThrow(() -> new NotFound("the app"));
    }
}
