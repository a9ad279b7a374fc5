package org.carillon.websocket.contacts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.contact.Contact;
import org.carillon.contact.ContactCard;
import org.carillon.contact.FoundContact;
import org.carillon.websocket.json.JsonText;

/** Contacts as the page gets them. */
final class ContactText {

    private ContactText() {
    }

    /** A contact that was found, with its source. */
    static JsonObjectBuilder of(FoundContact found) {
        JsonObjectBuilder json = JsonText.object().add("source", found.source().word());
        if (!found.directory().isEmpty()) {
            json.add("directory", found.directory());
        }
        found.guid().ifPresent(guid -> json.add("guid", guid.toString()));
        return add(json, found.card());
    }

    /** A stored contact. */
    static JsonObjectBuilder of(Contact contact) {
        return add(JsonText.object().add("guid", contact.guid().toString()).add("source", contact.owner().isPresent() ? "personal" : "shared"),
                contact.card());
    }

    private static JsonObjectBuilder add(JsonObjectBuilder json, ContactCard card) {
        JsonArrayBuilder numbers = JsonText.array();
        card.numbers().forEach(number -> numbers.add(JsonText.object().add("kind", number.kind().word()).add("written", number.written())
                .add("number", number.number())));
        JsonArrayBuilder emails = JsonText.array();
        card.emails().forEach(email -> emails.add(email.value()));
        return json.add("dn", card.title()).add("first", card.first()).add("last", card.last()).add("company", card.company())
                .add("numbers", numbers).add("emails", emails).add("sip", card.sip());
    }
}
