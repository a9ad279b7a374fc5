package org.carillon.call;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.call.signal.Party;
import org.carillon.directory.Addresses;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;

/** Finds the parties of calls. */
@ApplicationScoped
class Identities {

    private static final char RESTRICTED = 'R';
    @Inject
    private Directory directory;
    @Inject
    private Addresses addresses;

    Optional<Identity> of(Guid object) {
        return directory.user(object).map(Identity::of).or(() -> directory.app(object).map(Identity::of));
    }

    /** By SIP name, else by number (signaling.md section 3.2). */
    Optional<Identity> of(Party party) {
        if (party.sip().isEmpty()) {
            return directory.userByNumber(digits(party.number())).map(Identity::of);
        }
        return addresses.user(party.sip()).map(Identity::of).or(() -> addresses.app(party.sip()).map(Identity::of));
    }

    private static String digits(String number) {
        return !number.isEmpty() && number.charAt(0) == RESTRICTED ? number.substring(1) : number;
    }
}
