package org.carillon.call;

/**
 * Told of all that happens at legs with media, in order. A bean that implements it is found when the switch starts. Called in the lane of
 * the calls: what takes time is for another thread.
 */
public interface LegListener {

    void on(LegEvent event);
}
