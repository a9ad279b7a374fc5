package org.carillon.rest.device;

import java.util.ArrayList;
import java.util.List;

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

import org.carillon.directory.Device;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.UserChange;
import org.carillon.error.NotFound;
import org.carillon.rest.access.Caller;
import org.carillon.rest.access.Needs;
import org.carillon.rest.access.Precondition;
import org.carillon.rest.user.UserObjects;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices of one user. Each change is made to the list that was read, or not at all if somebody else was quicker. */
@Path("/users/{guid}/devices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class UserDevicesResource {

    @Inject
    private DirectoryAdmin admin;
    @Inject
    private UserObjects users;
    @Inject
    private Caller caller;

    @GET
    @Needs(Scope.DEVICES_READ)
    @Operation(summary = "List the devices of a user")
    public DevicesJson list(@PathParam("guid") String guid) {
        return DevicesJson.of(users.get(guid));
    }

    @PUT
    @Path("/{hardwareId}")
    @Needs(Scope.DEVICES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a user a device, or replace what is known about it")
    public DevicesJson put(@PathParam("guid") String guid, @PathParam("hardwareId") String hardwareId, @BeanParam Precondition precondition,
                           DeviceInput input) {
        ObjectDetails user = users.get(guid);
        HardwareId id = HardwareId.of(hardwareId);
        List<Device> devices = new ArrayList<>(user.devices());
        int at = indexOf(devices, id);
        if (at < 0) {
            devices.add(input.device(id, null));
        } else {
            devices.set(at, input.device(id, devices.get(at)));
        }
        store(user, devices, precondition);
        return list(guid);
    }

    @DELETE
    @Path("/{hardwareId}")
    @Needs(Scope.DEVICES_WRITE)
    @Operation(summary = "Take a device from a user")
    public void remove(@PathParam("guid") String guid, @PathParam("hardwareId") String hardwareId, @BeanParam Precondition precondition) {
        ObjectDetails user = users.get(guid);
        List<Device> devices = new ArrayList<>(user.devices());
        int at = indexOf(devices, HardwareId.of(hardwareId));
        if (at < 0) {
            throw new NotFound("the device");
        }
        devices.remove(at);
        store(user, devices, precondition);
    }

    private void store(ObjectDetails user, List<Device> devices, Precondition precondition) {
        Long expected = precondition.version() == null ? Long.valueOf(user.version()) : precondition.version();
        admin.change(user.guid(), new UserChange().devices(devices).expectVersion(expected), caller.actor());
    }

    private static int indexOf(List<Device> devices, HardwareId id) {
        return devices.stream().map(Device::hardwareId).toList().indexOf(id);
    }
}
