package org.carillon.call.control;

import java.util.Optional;

import org.carillon.call.signal.Party;

/**
 * How a leg came to be what it is (rcc.md section 2).
 *
 * @param transferredBy who transferred the call last; nobody if nobody did
 * @param pickedFrom    where it was picked up; nobody if it was not
 * @param left          how its owner left it to others
 */
public record CallHistory(Party transferredBy, Party pickedFrom, Optional<Departure> left) {

    public static final CallHistory NONE = new CallHistory(Party.NOBODY, Party.NOBODY, Optional.empty());

    public CallHistory transferredBy(Party who) {
        return new CallHistory(who, pickedFrom, left);
    }

    public CallHistory pickedFrom(Party where) {
        return new CallHistory(transferredBy, where, left);
    }

    public CallHistory left(Departure how) {
        return new CallHistory(transferredBy, pickedFrom, Optional.of(how));
    }
}
