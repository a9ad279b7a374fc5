package org.carillon.bench;

import java.util.List;

/** What one server did with one crowd. */
final class PresenceFigures {

    final Median storm;
    final Median rate;
    final Median cpu;
    final Median delay;

    PresenceFigures(String server) {
        storm = new Median(server + ": login storm until the last presence", "s");
        rate = new Median(server + ": all change at once, delivered", "1/s");
        cpu = new Median(server + ": processor time of a delivery", "us");
        delay = new Median(server + ": p99 delay, 20 changes a second", "ms");
    }

    void print() {
        List.of(storm, rate, cpu, delay).forEach(System.out::println);
    }
}
