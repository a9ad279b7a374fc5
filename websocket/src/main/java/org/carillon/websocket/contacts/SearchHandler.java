package org.carillon.websocket.contacts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.contact.ContactSearch;
import org.carillon.contact.ContactSearch.Found;
import org.carillon.contact.ContactSearch.FromDirectory;
import org.carillon.contact.ContactSource;
import org.carillon.contact.FoundContact;
import org.carillon.directory.PeopleTerms;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Finds people. The answer has those who are known here and how many external directories are still asked; what each of them
 * gives, or that it gives nothing, comes as {@code SearchMore} with the {@code call} of the question. Without {@code users}
 * colleagues are left out, and whoever is a colleague as well: another app finds those.
 */
@Dependent
class SearchHandler implements ServiceHandler {

    private static final int MAX_CALL = 32;
    @Inject
    private ContactSearch search;

    @Override
    public String app() {
        return ContactsHandler.APP;
    }

    @Override
    public String mt() {
        return "Search";
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        String call = message.bounded("call", MAX_CALL);
        boolean users = message.flag("users");
        Found found = search.find(ContactsHandler.user(caller), message.required("search", PeopleTerms.MAX_LENGTH));
        // In the turn of the connection, which is now ours: the answer goes first, whenever a directory answers.
        AtomicInteger pending = new AtomicInteger(found.later().size());
        caller.connection().turn(() -> found.later().forEach(later -> send(caller, call, pending, later)));
        return new Result.Answer(JsonText.message("SearchResult").add("found", list(found.contacts(), users)).add("pending", pending.get()).build());
    }

    private static void send(AppCaller caller, String call, AtomicInteger pending, CompletableFuture<FromDirectory> later) {
        later.thenAccept(answer -> caller.connection().turn(() -> caller.connection().send(JsonText.write(JsonText.message("SearchMore")
                .add("call", call).add("directory", answer.directory()).add("state", answer.state().word())
                .add("found", list(answer.contacts(), true)).add("pending", pending.decrementAndGet()).build()))));
    }

    private static JsonArrayBuilder list(List<FoundContact> contacts, boolean users) {
        JsonArrayBuilder list = JsonText.array();
        contacts.stream().filter(contact -> users || contact.source() != ContactSource.USER).forEach(contact -> list.add(ContactText.of(contact)));
        return list;
    }
}
