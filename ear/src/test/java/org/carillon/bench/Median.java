package org.carillon.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Collects the figures of the rounds and prints them with their median. */
final class Median {

    private final String name;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    Median(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    void add(double value) {
        values.add(value);
    }

    double value() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-38s %10.1f %-12s of", name, value(), unit));
        values.forEach(value -> text.append(String.format(Locale.ROOT, " %.1f", value)));
        return text.toString();
    }
}
