package org.carillon.directory;

import org.carillon.error.InvalidValue;

/** The rule for numbers that people give: within bounds. */
final class Numbers {

    private Numbers() {
    }

    /** @throws InvalidValue if it is not */
    static int require(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidValue(field, "must be " + least + " to " + most);
        }
        return value;
    }
}
