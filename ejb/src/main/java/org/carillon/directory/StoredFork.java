package org.carillon.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Row of a {@link Fork}. */
@Embeddable
class StoredFork {

    private String number;
    private String name;
    private String condition;
    private boolean negated;
    private String mobility;
    private String app;
    @Column(name = "hardware_id")
    private String hardware;
    private int delay;
    @Column(name = "min_seconds")
    private int minSeconds;
    @Column(name = "max_seconds")
    private int maxSeconds;
    @Column(name = "is_off")
    private boolean off;
    @Column(name = "call_waiting")
    private boolean callWaiting;

    protected StoredFork() {
    }

    static StoredFork of(Fork fork) {
        StoredFork row = new StoredFork();
        row.number = fork.destination().number();
        row.name = fork.destination().name();
        row.condition = fork.condition().name();
        row.negated = fork.condition().negated();
        row.mobility = fork.mobility();
        row.app = fork.app();
        row.hardware = fork.hardware();
        row.delay = fork.delaySeconds();
        row.minSeconds = fork.minSeconds();
        row.maxSeconds = fork.maxSeconds();
        row.off = fork.off();
        row.callWaiting = fork.callWaiting();
        return row;
    }

    Fork view() {
        return new Fork(new Destination(number, name), new Condition(condition, negated), mobility, app, hardware, delay, minSeconds,
                maxSeconds, off, callWaiting);
    }
}
