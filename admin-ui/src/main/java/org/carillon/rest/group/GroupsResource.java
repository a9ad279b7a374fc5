package org.carillon.rest.group;

import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.DirectorySearch;
import org.carillon.directory.GroupAdmin;
import org.carillon.directory.GroupName;
import org.carillon.directory.GroupRow;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.list.Slice;
import org.carillon.rest.list.SliceQuery;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Groups as a whole. There is none to create: the first member makes one. */
@Path("/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupsResource {

    @Inject
    private DirectorySearch search;
    @Inject
    private GroupAdmin admin;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.GROUPS_READ)
    @Operation(summary = "List groups by name")
    public Slice<GroupJson> list(@BeanParam SliceQuery query) {
        String part = query.filter().toLowerCase(Locale.ROOT);
        return query.of(search.groups().stream().filter(g -> g.name().toLowerCase(Locale.ROOT).contains(part)), GroupRow::name, GroupJson::of);
    }

    @GET
    @Path("/{group}")
    @Needs(Scope.GROUPS_READ)
    @Operation(summary = "Read a group")
    public GroupJson read(@PathParam("group") String group) {
        String name = GroupName.of(group).value();
        return search.groups().stream().filter(g -> g.name().equals(name)).findFirst().map(GroupJson::of).orElseThrow(() -> new NotFound("the group"));
    }

    @DELETE
    @Path("/{group}")
    @Needs(Scope.GROUPS_WRITE)
    @Operation(summary = "End a group: take all its members out")
    public void end(@PathParam("group") String group) {
        read(group);
        admin.replace(GroupName.of(group), Map.of(), caller.actor());
    }
}
