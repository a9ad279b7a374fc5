package org.carillon.websocket.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.contact.Contact;
import org.carillon.contact.ContactBook;
import org.carillon.directory.Guid;
import org.carillon.directory.Page;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A page of the own or the shared contacts, by name, and whether the user may change shared ones. */
@Dependent
class GetContactsHandler implements ContactsHandler {

    private static final int MAX_FILTER = 128;
    private static final int MAX_FIRST = 1_000_000;
    private static final int MAX_COUNT = 200;
    @Inject
    private ContactBook book;

    @Override
    public String mt() {
        return "GetContacts";
    }

    @Override
    public Result handle(Guid user, Message message) {
        Page<Contact> page = book.list(user, message.flag("shared"), message.bounded("filter", MAX_FILTER), number(message, "first", MAX_FIRST),
                Math.max(1, number(message, "count", MAX_COUNT)));
        JsonArrayBuilder contacts = JsonText.array();
        page.rows().forEach(contact -> contacts.add(ContactText.of(contact)));
        return new Result.Answer(JsonText.message("GetContactsResult").add("contacts", contacts).add("total", page.total())
                .add("mayChangeShared", book.mayChangeShared(user)).build());
    }

    private static int number(Message message, String name, int max) {
        try {
            int number = message.has(name) ? Integer.parseInt(message.textOrNumber(name)) : 0;
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
        throw new InvalidValue(name, "must be from 0 to " + max);
    }
}
