package org.carillon.call;

import java.util.List;

import org.carillon.directory.Guid;

/** Who is registered. */
public interface Registrations {

    /** The registrations of an object, in the order of their hardware ids; none if it has none or does not exist. */
    List<Registration> of(Guid object);

    /** All there are, in no order. */
    List<Registration> all();

    /** Registers; a device that may be there only once loses its other registration, which is told. */
    void add(Registration registration);

    /** Ends exactly this registration; does nothing if it has ended. */
    void remove(Registration registration);
}
