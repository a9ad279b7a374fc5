package org.carillon.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Locale;

import org.carillon.call.signal.Party;
import org.carillon.contact.HouseNumbers;

/** By what somebody is known again who calls or is called. */
@ApplicationScoped
class Remotes {

    @Inject
    private HouseNumbers house;

    /** The name in lower case, else the number in canonical form, else as it is. */
    String key(Party remote) {
        return remote.sip().isEmpty() ? house.prefixes().canonical(remote.number()).orElse(remote.number()) : remote.sip().toLowerCase(Locale.ROOT);
    }

    /** Whether it is somebody outside: no object of this PBX, with a number that can be reached from anywhere. */
    boolean isExternal(Party remote) {
        return remote.sip().isEmpty() && key(remote).startsWith("+");
    }
}
