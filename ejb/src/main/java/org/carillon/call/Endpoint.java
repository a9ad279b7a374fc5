package org.carillon.call;

import org.carillon.call.signal.Signal;

/** What a registration is called through. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Offers a call.
     *
     * @param answers takes what the endpoint says
     * @return takes what else the PBX has to say
     */
    Leg offer(Signal.Setup setup, Leg answers);
}
