package org.carillon.websocket.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.contact.ContactBook;
import org.carillon.contact.HouseNumbers;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Changes a contact; all of it is sent. */
@Dependent
class SetContactHandler implements ContactsHandler {

    @Inject
    private ContactBook book;
    @Inject
    private HouseNumbers house;

    @Override
    public String mt() {
        return "SetContact";
    }

    @Override
    public Result handle(Guid user, Message message) {
        return new Result.Answer(JsonText.message("SetContactResult")
                .add("contact", ContactText.of(book.change(user, Guid.parse(message.text("guid")), CardMessage.of(message, house.rules())))).build());
    }
}
