package org.carillon.websocket.peoplesearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Person;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.json.JsonText;

/**
 * A person with the members of a SearchInfo (client-runtime.md section 8.2), ready to be passed on by the page: the
 * contact, and that it is a user of this PBX.
 */
@ApplicationScoped
public class ContactText {

    @Inject
    private Settings settings;

    JsonObjectBuilder of(Person person) {
        JsonObjectBuilder contact = JsonText.object().add("displayname", person.title());
        addAll(contact, "extension", person.number());
        addAll(contact, "sip", person.name().value());
        addAll(contact, "email", person.email());
        return JsonText.object().add("dn", person.title()).add("type", "contact").add("contact", contact)
                .add("guid", person.guid().toString()).add("pbx", settings.get(SystemSettings.PBX)).add("node", person.node());
    }

    private static void addAll(JsonObjectBuilder contact, String name, String value) {
        if (!value.isEmpty()) {
            contact.add(name, JsonText.array().add(value));
        }
    }
}
