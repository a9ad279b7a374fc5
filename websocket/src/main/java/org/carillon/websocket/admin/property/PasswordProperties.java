package org.carillon.websocket.admin.property;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.Members;

/**
 * pwd in clear text, copyPwd as the name of the object whose password is taken over; where both are sent, as public plugins
 * do, the copy counts. Neither is written here: a password goes out only where it is asked for, and encrypted.
 */
final class PasswordProperties implements PropertyFamily {

    private final ObjectReader objects;

    PasswordProperties(ObjectReader objects) {
        this.objects = objects;
    }

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        // See GetObjectHandler.
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        String source = properties.text("copyPwd");
        if (!source.isEmpty()) {
            edit.change().passwordOf(objects.findByName(source).orElseThrow(() -> new NotFound("the object of copyPwd")).object().guid());
        } else if (properties.has("pwd")) {
            edit.change().password(properties.scalar("pwd"));
        }
    }
}
