package org.carillon.admin.user;

import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.Words;
import org.carillon.call.Registration;
import org.carillon.call.Registrations;
import org.carillon.directory.Guid;

/** Shows at the devices of an object which of them are registered now. */
@Named("registered")
@RequestScoped
public class RegisteredDevices {

    @Inject
    private Registrations registrations;
    @Inject
    private Words words;

    /** A sentence; empty where the device is not registered. */
    public String at(String object, String device) {
        String addresses = object == null || object.isEmpty() ? "" : registrations.of(Guid.parse(object)).stream()
                .filter(r -> r.hardwareId().filter(id -> id.value().equals(device)).isPresent()).map(Registration::address).distinct()
                .collect(Collectors.joining(", "));
        return addresses.isEmpty() ? "" : words.text("device.registered", addresses);
    }
}
