package org.carillon.condition;

/** Whether a Boolean is on, and why. */
public record BooleanState(boolean on, Reason reason) {

    /** Nothing says anything; somebody said so; the time says so. */
    public enum Reason {
        UNDEFINED, MANUAL, AUTOMATIC
    }
}
