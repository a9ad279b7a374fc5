package org.carillon.websocket.contacts;

import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.contact.ContactCard;
import org.carillon.contact.ContactNumber;
import org.carillon.contact.NumberKind;
import org.carillon.contact.NumberRules;
import org.carillon.directory.EmailAddress;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/** A contact as the page sends it, in the member {@code contact}; its values are checked by their types. */
final class CardMessage {

    private CardMessage() {
    }

    static ContactCard of(Message message, NumberRules rules) {
        Message contact = message.requiredObject("contact");
        return new ContactCard("", contact.text("dn"), contact.text("first"), contact.text("last"), contact.text("company"),
                numbers(contact.json().get("numbers"), rules), contact.texts("emails").stream().filter(text -> !text.isBlank())
                .limit(ContactCard.MOST_EMAILS + 1L).map(EmailAddress::of).toList(), contact.text("sip"));
    }

    private static List<ContactNumber> numbers(JsonValue value, NumberRules rules) {
        if (!(value instanceof JsonArray array)) {
            return List.of();
        }
        if (array.size() > ContactCard.MOST_NUMBERS) {
            throw new InvalidValue("number", "must not be more than " + ContactCard.MOST_NUMBERS);
        }
        return array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                .map(number -> ContactNumber.of(NumberKind.of(Message.text(number.get("kind"))), Message.text(number.get("written")), rules)).toList();
    }
}
