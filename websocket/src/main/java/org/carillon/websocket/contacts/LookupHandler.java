package org.carillon.websocket.contacts;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.contact.DiallingPrefixes;
import org.carillon.contact.FoundContact;
import org.carillon.contact.HouseNumbers;
import org.carillon.contact.NumberNames;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Who has a number: {@code found} in the answer, which comes when all sources have answered and lacks it where nobody has. The
 * number is as it was dialled, by the prefixes of the message (client-runtime.md section 8.5) or, without any, by those of the PBX.
 */
@Dependent
class LookupHandler implements ServiceHandler {

    private static final int MAX_NUMBER = 40;
    private static final int MAX_PREFIX = 16;
    @Inject
    private NumberNames names;
    @Inject
    private HouseNumbers house;

    @Override
    public String app() {
        return ContactsHandler.APP;
    }

    @Override
    public String mt() {
        return "Lookup";
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        Optional<String> number = prefixes(message).canonical(message.required("number", MAX_NUMBER));
        JsonObjectBuilder answer = JsonText.message("LookupResult");
        if (number.isEmpty()) {
            return new Result.Answer(answer.build());
        }
        message.src().ifPresent(src -> answer.add("src", src));
        names.of(ContactsHandler.user(caller), number.get()).thenAccept(found -> send(caller, answer, found));
        return Result.NONE;
    }

    private static void send(AppCaller caller, JsonObjectBuilder answer, Optional<FoundContact> found) {
        found.ifPresent(contact -> answer.add("found", ContactText.of(contact)));
        caller.connection().turn(() -> caller.connection().send(JsonText.write(answer.build())));
    }

    private DiallingPrefixes prefixes(Message message) {
        return !message.has("prefixIntl") && !message.has("country") ? house.prefixes()
                : new DiallingPrefixes(message.bounded("prefixIntl", MAX_PREFIX), message.bounded("prefixNtl", MAX_PREFIX),
                message.bounded("prefixExt", MAX_PREFIX), message.bounded("area", MAX_PREFIX), message.bounded("country", MAX_PREFIX));
    }
}
