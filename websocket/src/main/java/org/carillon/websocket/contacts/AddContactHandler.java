package org.carillon.websocket.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.contact.ContactBook;
import org.carillon.contact.HouseNumbers;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Adds a contact, a personal one or a shared one. */
@Dependent
class AddContactHandler implements ContactsHandler {

    @Inject
    private ContactBook book;
    @Inject
    private HouseNumbers house;

    @Override
    public String mt() {
        return "AddContact";
    }

    @Override
    public Result handle(Guid user, Message message) {
        return new Result.Answer(JsonText.message("AddContactResult")
                .add("contact", ContactText.of(book.add(user, message.flag("shared"), CardMessage.of(message, house.rules())))).build());
    }
}
