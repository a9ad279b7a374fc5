package org.carillon.websocket.peoplesearch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.PeopleTerms;
import org.carillon.people.PeopleSearch;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Finds people for the user of the page: only those who let the user see them. */
@Dependent
class SearchHandler implements ServiceHandler {

    static final String APP = "search";
    private static final int LIMIT = 30;
    @Inject
    private PeopleSearch people;
    @Inject
    private ContactText texts;

    @Override
    public String app() {
        return APP;
    }

    @Override
    public String mt() {
        return "Search";
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        AsUser user = (AsUser) caller.login().orElseThrow();
        JsonArrayBuilder found = JsonText.array();
        people.find(user.user(), message.required("search", PeopleTerms.MAX_LENGTH), LIMIT).forEach(person -> found.add(texts.of(person)));
        return new Result.Answer(JsonText.message("SearchResult").add("found", found).build());
    }
}
