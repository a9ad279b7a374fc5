package org.carillon.call;

import java.time.Instant;

/**
 * Told of each step of all calls with media, in order. A bean that implements it is found when the switch starts. Called in the lane of
 * the calls: what takes time is for another thread.
 */
public interface CallListener {

    void on(CallStep step, Instant at);
}
