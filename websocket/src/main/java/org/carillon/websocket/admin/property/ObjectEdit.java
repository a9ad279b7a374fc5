package org.carillon.websocket.admin.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.ObjectChange;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.PropertyName;

/**
 * One UpdateObject while its properties are read: the change they make together, and what follows once it is stored. Values
 * that equal the inherited ones are not to become own ones, so that the object keeps following its templates; who asks to
 * store exactly what is sent gets an edit that inherits nothing.
 */
public final class ObjectEdit {

    private final ObjectTarget target;
    private final ObjectSnapshot before;
    private final List<Guid> templates;
    private final Inheritance inherited;
    private final Map<PropertyName, String> properties = new HashMap<>();
    private final List<Consumer<Guid>> afterwards = new ArrayList<>();

    /**
     * @param before    the object as it is, or null for a new one
     * @param templates that it follows afterwards; null if that does not change
     * @param inherited what it has from its templates afterwards, or null to store exactly what is sent
     */
    public ObjectEdit(ObjectTarget target, ObjectSnapshot before, List<Guid> templates, Inheritance inherited) {
        this.target = target;
        this.before = before;
        this.templates = templates;
        this.inherited = inherited;
    }

    ObjectTarget target() {
        return target;
    }

    ObjectChange<?> change() {
        return target.change();
    }

    /** Empty for a new object. */
    Optional<ObjectSnapshot> before() {
        return Optional.ofNullable(before);
    }

    /** Empty to store exactly what is sent. */
    Optional<Inheritance> inherited() {
        return Optional.ofNullable(inherited);
    }

    /** Sets a plain value; an empty text removes the object's own. */
    void set(PropertyName name, String value) {
        properties.put(name, value);
    }

    /** Does something more with the object once the change is stored. */
    void afterwards(Consumer<Guid> action) {
        afterwards.add(action);
    }

    /** The whole change, ready to be stored. */
    public ObjectTarget finish() {
        if (templates != null) {
            change().templates(templates);
        }
        if (!properties.isEmpty()) {
            change().properties(properties);
        }
        return target;
    }

    public void stored(Guid guid) {
        afterwards.forEach(action -> action.accept(guid));
    }
}
