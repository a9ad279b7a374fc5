package org.carillon.websocket.admin.property;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.HomeScreens;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.PropertyName;
import org.carillon.error.InvalidValue;
import org.carillon.favourites.Favourites;
import org.carillon.presence.Presences;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/** All properties of PBX objects, as GetObject writes and UpdateObject reads them. Unknown ones are passed over. */
@ApplicationScoped
public class ObjectProperties {

    private final ObjectReader objects;
    private final TemplateProperty template;
    private final List<PropertyFamily> families;

    /** For the container's proxy alone. */
    protected ObjectProperties() {
        this(null, null, null, null, null);
    }

    @Inject
    ObjectProperties(ObjectReader objects, Directory directory, Presences presences, HomeScreens homes,
                     Favourites favourites) {
        this.objects = objects;
        template = new TemplateProperty(objects);
        families = List.of(new NameProperties(), new PasswordProperties(objects), template, new GrantProperties(directory),
                new RowProperties(), new UserProperties(), new LiveProperties(presences, homes, favourites), new KeptProperties(), new PseudoProperty());
    }

    /**
     * The guid and all properties that are set, but for the password.
     *
     * @param effective with what the object has from its templates, else its own values only
     */
    public JsonObject write(ObjectSnapshot object, boolean effective) {
        JsonObjectBuilder out = JsonText.object().add("guid", object.object().guid().toString());
        families.forEach(family -> family.write(object, effective, out));
        return out.build();
    }

    /**
     * The change that the properties ask for.
     *
     * @param before    the object, or empty for a new one
     * @param following false to store exactly what is sent, even what the templates give anyway
     * @throws InvalidValue if a value is refused, or the type is none or another one than the object has
     */
    public ObjectEdit read(Members properties, Optional<ObjectSnapshot> before, boolean following) {
        String word = before.map(object -> object.type().word()).orElseGet(() -> PseudoProperty.type(properties));
        if (PseudoProperty.isGiven(properties) && !PseudoProperty.type(properties).equals(word)) {
            throw new InvalidValue("pseudo type", "of an object never changes");
        }
        Optional<List<Guid>> templates = template.templates(properties, before);
        Inheritance inherited = !following ? null
                : templates.map(objects::inheritedFrom).or(() -> before.map(ObjectSnapshot::inherited)).orElse(Inheritance.NONE);
        ObjectEdit edit = new ObjectEdit(ObjectTarget.of(word), before.orElse(null), templates.orElse(null), inherited);
        families.forEach(family -> family.read(properties, edit));
        return edit;
    }

    /** Names of the properties that acquire a licence of the PBX. */
    public List<PropertyName> licences() {
        return KeptProperty.licences();
    }
}
