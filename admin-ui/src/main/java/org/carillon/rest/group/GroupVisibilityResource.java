package org.carillon.rest.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.GroupName;
import org.carillon.directory.GroupRules;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.user.VisibilityJson;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The default visibility of a group. */
@Path("/groups/{group}/visibility")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupVisibilityResource {

    @Inject
    private GroupsResource groups;
    @Inject
    private GroupRules rules;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.GROUPS_READ)
    @Operation(summary = "Read the default visibility of a group")
    public GroupVisibilityJson read(@PathParam("group") String group) {
        groups.read(group);
        return GroupVisibilityJson.of(rules.of(GroupName.of(group)));
    }

    @PUT
    @Needs(Scope.GROUPS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the default visibility of a group")
    public GroupVisibilityJson replace(@PathParam("group") String group, VisibilityJson.Input input) {
        groups.read(group);
        rules.replace(GroupName.of(group), input.wanted(), caller.actor());
        return read(group);
    }
}
