package org.carillon.rest.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.DirectoryPages;
import org.carillon.directory.GroupAdmin;
import org.carillon.directory.GroupMember;
import org.carillon.directory.GroupName;
import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.list.Slice;
import org.carillon.rest.list.SliceQuery;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who belongs to a group. */
@Path("/groups/{group}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupMembersResource {

    @Inject
    private DirectoryPages pages;
    @Inject
    private GroupAdmin admin;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.GROUPS_READ)
    @Operation(summary = "List the members of a group by long name")
    public Slice<MemberJson> list(@PathParam("group") String group, @BeanParam SliceQuery query) {
        GroupName name = GroupName.of(group);
        String after = query.after();
        String filter = query.filter();
        if (pages.members(name.value(), "", "", 1).isEmpty()) {
            throw new NotFound("the group");
        }
        return query.of(size -> pages.members(name.value(), filter, after, size), GroupMember::cn, MemberJson::of);
    }

    @PUT
    @Needs(Scope.GROUPS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the members of a group", description = "Without any member the group ends. Groups of more than 1000 members are changed one by one.")
    public void replace(@PathParam("group") String group, MembersInput input) {
        GroupName name = GroupName.of(group);
        admin.replace(name, input.in(name), caller.actor());
    }

    @PUT
    @Path("/{guid}")
    @Needs(Scope.GROUPS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put an object into a group, or change how it belongs to it")
    public void put(@PathParam("group") String group, @PathParam("guid") String guid, MembershipJson input) {
        admin.put(Guid.parse(guid), input.in(GroupName.of(group)), caller.actor());
    }

    @DELETE
    @Path("/{guid}")
    @Needs(Scope.GROUPS_WRITE)
    @Operation(summary = "Take an object out of a group")
    public void remove(@PathParam("group") String group, @PathParam("guid") String guid) {
        admin.remove(Guid.parse(guid), GroupName.of(group), caller.actor());
    }
}
