package org.carillon.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.carillon.directory.ObjectChanged.Aspect;

/**
 * Names of apps that were granted to an object before there was an app of that name; scripts set up templates first and apps
 * later. They are kept as a plain value, and the grant comes into force when an app of that name is made.
 */
public final class AwaitedApps {

    /** Under which the names are kept, separated by commas. */
    public static final PropertyName PROPERTY = PropertyName.of("awaited-apps");

    private AwaitedApps() {
    }

    public static List<String> names(String kept) {
        return Arrays.stream(kept == null ? new String[0] : kept.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** Grants the app to all who wait for its name; the objects that changed by that. */
    static List<ObjectStored> grant(EntityManager em, AppObject app) {
        String name = app.name();
        List<ObjectStored> stored = new ArrayList<>();
        em.createQuery("""
                        select o from PbxObject o join o.properties p
                        where key(p) = :property and concat(',', lower(value(p)), ',') like :name escape '\\'""", PbxObject.class)
                .setParameter("property", PROPERTY.value()).setParameter("name", Text.likePart("," + name + ","))
                .getResultStream().distinct().toList().forEach(object -> {
                    List<String> left = names(object.properties().get(PROPERTY.value())).stream().filter(n -> !n.equalsIgnoreCase(name)).toList();
                    object.grants().add(app.guid().value());
                    object.properties().put(PROPERTY.value(), String.join(",", left));
                    if (left.isEmpty()) {
                        object.properties().remove(PROPERTY.value());
                    }
                    stored.add(new ObjectStored(object.guid(), DirectoryAdmin.typeOf(object), Set.of(Aspect.GRANTS), Set.of(), Set.of()));
                });
        return stored;
    }
}
