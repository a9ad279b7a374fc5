package org.carillon.websocket.admin;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.Message;

/** Finds the object that a request means: by guid, else by cn, else by h323 (pbx-apis.md section 6.1). */
@ApplicationScoped
public class ObjectFinder {

    private static final int MAX_NAME = 128;
    @Inject
    private ObjectReader objects;

    /**
     * @throws InvalidValue if the request names none
     * @throws NotFound     if there is no such object
     */
    ObjectSnapshot required(Message request) {
        return required(request, "");
    }

    /** @param prefix of the members, such as {@code from-} */
    ObjectSnapshot required(Message request, String prefix) {
        if (!isNamed(request, prefix)) {
            throw new InvalidValue(prefix + "guid", "is missing, and so are " + prefix + "cn and " + prefix + "h323");
        }
        return find(request, prefix).orElseThrow(() -> new NotFound("the object"));
    }

    boolean isNamed(Message request, String prefix) {
        return !(request.text(prefix + "guid") + request.text(prefix + "cn") + request.text(prefix + "h323")).isEmpty();
    }

    private Optional<ObjectSnapshot> find(Message request, String prefix) {
        String guid = request.bounded(prefix + "guid", MAX_NAME);
        String cn = request.bounded(prefix + "cn", MAX_NAME);
        if (!guid.isEmpty()) {
            return objects.find(Guid.parse(guid));
        }
        return cn.isEmpty() ? objects.findByName(request.bounded(prefix + "h323", MAX_NAME)) : objects.findByLongName(cn);
    }
}
