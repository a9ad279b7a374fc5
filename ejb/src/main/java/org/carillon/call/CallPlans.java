package org.carillon.call;

import java.util.Optional;

import org.carillon.call.signal.Party;

/** Finds who is called, and what that one wants. */
interface CallPlans {

    /**
     * Empty where there is nobody of that name or number.
     *
     * @param caller     who calls
     * @param forwarding who has forwarded the call last, if anybody has
     */
    Optional<CallPlan> of(Party called, Identity caller, Optional<Identity> forwarding);

    /** Whether more digits could make a number of it. */
    boolean isBeginning(String number);
}
