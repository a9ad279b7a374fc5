package org.carillon.rest.template;

import java.util.Locale;

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
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.TemplateRow;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
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

/** Config templates. */
@Path("/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
public class TemplatesResource {

    @Inject
    private DirectoryAdmin admin;
    @Inject
    private DirectorySearch search;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.TEMPLATES_READ)
    @Operation(summary = "List config templates by long name")
    public Slice<TemplateItem> list(@BeanParam SliceQuery query) {
        String part = query.filter().toLowerCase(Locale.ROOT);
        return query.of(search.templates().stream().filter(t -> t.cn().toLowerCase(Locale.ROOT).contains(part)), TemplateRow::cn, TemplateItem::of);
    }

    @POST
    @Needs(Scope.TEMPLATES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a config template")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = TemplateJson.class)))
    public Response create(TemplateInput input, @Context UriInfo uri) {
        Guid guid = admin.create(input.change(), caller.actor());
        return Created.at(uri, guid.toString(), TemplateJson.of(template(guid.toString())));
    }

    @GET
    @Path("/{guid}")
    @Needs(Scope.TEMPLATES_READ)
    @Operation(summary = "Read a config template")
    public TemplateJson read(@PathParam("guid") String guid) {
        return TemplateJson.of(template(guid));
    }

    @PATCH
    @Path("/{guid}")
    @Needs(Scope.TEMPLATES_WRITE)
    @Consumes({JsonBodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change some values of a config template")
    public TemplateJson change(@PathParam("guid") String guid, @BeanParam Precondition precondition, TemplateInput input) {
        admin.change(template(guid).guid(), input.change().expectVersion(precondition.version()), caller.actor());
        return read(guid);
    }

    @DELETE
    @Path("/{guid}")
    @Needs(Scope.TEMPLATES_WRITE)
    @Operation(summary = "Delete a config template")
    public void delete(@PathParam("guid") String guid, @BeanParam Precondition precondition) {
        admin.delete(template(guid).guid(), precondition.version(), caller.actor());
    }

    private ObjectDetails template(String guid) {
        return search.template(Guid.parse(guid)).orElseThrow(() -> new NotFound("the template"));
    }
}
