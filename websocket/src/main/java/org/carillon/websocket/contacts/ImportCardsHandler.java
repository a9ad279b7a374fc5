package org.carillon.websocket.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.contact.CardReader;
import org.carillon.contact.ContactBook;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Takes over vCards, {@code cards}: a part of a file that the page has cut between cards. Tells which cards were bad, and why. */
@Dependent
class ImportCardsHandler implements ContactsHandler {

    @Inject
    private ContactBook book;

    @Override
    public String mt() {
        return "ImportCards";
    }

    @Override
    public Result handle(Guid user, Message message) {
        ContactBook.Imported done = book.importCards(user, message.flag("shared"), message.required("cards", CardReader.MAX_LENGTH));
        JsonArrayBuilder bad = JsonText.array();
        done.bad().forEach(card -> bad.add(JsonText.object().add("position", card.position()).add("name", card.name()).add("why", card.why())));
        return new Result.Answer(JsonText.message("ImportCardsResult").add("added", done.added()).add("replaced", done.replaced())
                .add("bad", bad).build());
    }
}
