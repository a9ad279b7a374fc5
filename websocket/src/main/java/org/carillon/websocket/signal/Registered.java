package org.carillon.websocket.signal;

import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.call.Registration;
import org.carillon.call.Registration.Dismissal;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * One registration over a connection, and its calls.
 *
 * @param resumption by what its calls are found again when the connection was lost; empty where they end with it
 * @param dismissed  tells the client that the registration is over
 */
record Registered(Registration registration, SignalEndpoint endpoint, Optional<Key> resumption, Consumer<Dismissal> dismissed) {

    /** @param secret chosen by the client, so that no other one at the same device gets its calls */
    record Key(Guid object, HardwareId device, String secret) {
    }
}
