package org.carillon.websocket.pbxapi;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Addresses;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.Message;

/** Finds the user whom a request means, by SIP name or URI of this system, by number, or by guid. */
@ApplicationScoped
public class People {

    private static final int MAX_LENGTH = 192;
    @Inject
    private Directory directory;
    @Inject
    private Addresses addresses;

    /**
     * By {@code sip}, else by {@code num}.
     *
     * @throws InvalidValue if the request has neither
     */
    Optional<UserView> byAddress(Message request) {
        String sip = request.bounded("sip", MAX_LENGTH);
        return sip.isEmpty() ? directory.userByNumber(request.required("num", MAX_LENGTH)) : named(sip);
    }

    /**
     * By {@code sip}, else by {@code guid}.
     *
     * @throws InvalidValue if the request has neither
     * @throws NotFound     if there is no such user
     */
    UserView required(Message request) {
        String sip = request.bounded("sip", MAX_LENGTH);
        Optional<UserView> user = sip.isEmpty() ? directory.user(Guid.parse(request.required("guid", MAX_LENGTH))) : named(sip);
        return user.orElseThrow(() -> new NotFound("the user"));
    }

    Optional<UserView> named(String sip) {
        return addresses.user(sip);
    }
}
