package org.carillon.websocket.object;

import java.util.Locale;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonArrayBuilder;

import org.carillon.error.InvalidValue;
import org.carillon.favourites.Contact;
import org.carillon.favourites.Contact.Kind;
import org.carillon.favourites.Profile;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/**
 * Favourites on the wire: {@code {"id":1,"name":"ben","num":"212","dsp":"Roth, Ben"}}. A request may spell them
 * {@code dn/sip/num} instead; both are taken (pbx-apis.md section 2.1).
 */
public final class FavouriteText {

    private FavouriteText() {
    }

    public static JsonObjectBuilder write(Profile profile) {
        JsonArrayBuilder contacts = JsonText.array();
        profile.contacts().forEach(contact -> contacts.add(write(contact)));
        return JsonText.object().add("id", profile.id()).add("name", profile.name()).add("contacts", contacts);
    }

    public static JsonObjectBuilder write(Contact contact) {
        JsonObjectBuilder text = JsonText.object().add("id", contact.id()).add("name", contact.name()).add("num", contact.number())
                .add("dsp", contact.title()).add("presence", contact.presence()).add("dialog", contact.dialog());
        return contact.kind() == Kind.INTERNAL ? text : text.add("ext", contact.kind().name().toLowerCase(Locale.ROOT));
    }

    /** @throws InvalidValue unless it is a contact */
    public static Contact read(Members contact, long id) {
        return new Contact(id, either(contact, "sip", "name"), contact.text("num"), either(contact, "dn", "dsp"), !contact.has("presence")
                || contact.flag("presence"), !contact.has("dialog") || contact.flag("dialog"), kind(contact.text("ext")));
    }

    /** @throws InvalidValue unless it is a list of contacts; those that are not stored yet need no ids */
    public static Profile read(Members profile) {
        return new Profile(id(profile), profile.text("name"), profile.objects("contacts").stream().map(contact -> read(contact, id(contact))).toList());
    }

    /* 0 where there is none. */
    private static long id(Members row) {
        String digits = row.scalar("id");
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new InvalidValue("id", "must be a whole number");
        }
    }

    private static String either(Members contact, String first, String second) {
        return contact.text(first).isEmpty() ? contact.text(second) : contact.text(first);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "" -> Kind.INTERNAL;
            case "tel" -> Kind.TEL;
            case "sip" -> Kind.SIP;
            default -> throw new InvalidValue("ext", "must be tel or sip");
        };
    }
}
