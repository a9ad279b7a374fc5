package org.carillon.websocket.admin.property;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.ObjectSnapshot;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Members;

/** Some properties that belong together. A property that is absent or null changes nothing. */
interface PropertyFamily {

    /**
     * Writes the properties that are set.
     *
     * @param effective with what the object has from its templates, else its own values only
     */
    void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out);

    /** @throws InvalidValue if a value is refused */
    void read(Members properties, ObjectEdit edit);
}
