package org.carillon.websocket.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.contact.ContactBook;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Deletes a contact. */
@Dependent
class DeleteContactHandler implements ContactsHandler {

    @Inject
    private ContactBook book;

    @Override
    public String mt() {
        return "DeleteContact";
    }

    @Override
    public Result handle(Guid user, Message message) {
        book.delete(user, Guid.parse(message.text("guid")));
        return new Result.Answer(JsonText.message("DeleteContactResult").build());
    }
}
