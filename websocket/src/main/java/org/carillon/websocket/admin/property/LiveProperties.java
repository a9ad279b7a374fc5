package org.carillon.websocket.admin.property;

import java.util.List;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.HomeScreens;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfUser;
import org.carillon.favourites.Favourites;
import org.carillon.favourites.Profile;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.Presences;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;
import org.carillon.websocket.object.FavouriteText;

/**
 * What users themselves set beside their object: presence as {@code [{"c":…,"a":…,"n":…}]}, newest first, apps-my, and profiles,
 * the lists of favourites as PbxApi shows them.
 */
final class LiveProperties implements PropertyFamily {

    private static final String PROFILES = "profiles";
    private final Presences presences;
    private final HomeScreens homes;
    private final Favourites favourites;

    LiveProperties(Presences presences, HomeScreens homes, Favourites favourites) {
        this.presences = presences;
        this.homes = homes;
        this.favourites = favourites;
    }

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        if (object.type() instanceof OfUser) {
            Guid guid = object.object().guid();
            homes.of(guid).ifPresent(links -> out.add("apps-my", links));
            JsonArrayBuilder items = JsonText.array();
            List<PresenceItem> stored = presences.stored(guid);
            stored.forEach(item -> items.add(JsonText.object().add("c", item.contact()).add("a", item.activity()).add("n", item.note())));
            if (!stored.isEmpty()) {
                out.add("presence", items);
            }
            List<Profile> lists = favourites.of(guid);
            if (!lists.isEmpty()) {
                JsonArrayBuilder profiles = JsonText.array();
                lists.forEach(list -> profiles.add(FavouriteText.write(list)));
                out.add(PROFILES, profiles);
            }
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        if (edit.target().user().isEmpty()) {
            return;
        }
        if (properties.has("apps-my")) {
            String links = properties.scalar("apps-my");
            edit.afterwards(guid -> homes.replace(guid, links));
        }
        if (properties.has("presence")) {
            List<PresenceItem> items = properties.objects("presence").stream().map(LiveProperties::item).toList();
            edit.afterwards(guid -> presences.replace(guid, items));
        }
        if (properties.has(PROFILES)) {
            List<Profile> lists = Members.all(PROFILES, properties.json().get(PROFILES)).stream().map(FavouriteText::read).toList();
            favourites.check(lists);
            edit.afterwards(guid -> favourites.replace(guid, lists));
        }
    }

    /* Without a contact it is what the user says, as with SetPresence (section 14). */
    private static PresenceItem item(Members item) {
        String contact = item.text("c");
        return new PresenceItem(contact.isEmpty() ? PresenceItem.TEL : contact, false, item.text("a"), item.text("n"));
    }
}
