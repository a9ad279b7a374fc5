package org.carillon.rest.device;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.carillon.directory.DirectoryPages;
import org.carillon.rest.access.Needs;
import org.carillon.rest.list.Slice;
import org.carillon.rest.list.SliceQuery;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices of everybody. */
@Path("/devices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DevicesResource {

    @Inject
    private DirectoryPages pages;

    @GET
    @Needs(Scope.DEVICES_READ)
    @Operation(summary = "List the devices of all objects by hardware id")
    public Slice<OwnedDeviceJson> list(@BeanParam SliceQuery query) {
        String filter = query.filter();
        String after = query.after();
        return query.of(size -> pages.devices(filter, after, size), d -> d.device().hardwareId().value(), OwnedDeviceJson::of);
    }
}
