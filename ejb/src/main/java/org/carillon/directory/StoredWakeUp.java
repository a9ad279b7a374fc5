package org.carillon.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Row of a {@link WakeUp}. */
@Embeddable
class StoredWakeUp {

    private Integer hour;
    private Integer minute;
    private Integer second;
    private String number;
    private String name;
    private int retries;
    private boolean multiple;
    @Column(name = "ring_seconds")
    private int ringSeconds;
    private String fallback;
    private String condition;
    private boolean negated;

    protected StoredWakeUp() {
    }

    static StoredWakeUp of(WakeUp wakeUp) {
        StoredWakeUp row = new StoredWakeUp();
        row.hour = wakeUp.hour();
        row.minute = wakeUp.minute();
        row.second = wakeUp.second();
        row.number = wakeUp.announcer().number();
        row.name = wakeUp.announcer().name();
        row.retries = wakeUp.retries();
        row.multiple = wakeUp.multiple();
        row.ringSeconds = wakeUp.ringSeconds();
        row.fallback = wakeUp.fallback();
        row.condition = wakeUp.condition().name();
        row.negated = wakeUp.condition().negated();
        return row;
    }

    WakeUp view() {
        return new WakeUp(hour, minute, second, new Destination(number, name), retries, multiple, ringSeconds, fallback,
                new Condition(condition, negated));
    }
}
