package org.carillon.websocket.calllist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.history.CallList;
import org.carillon.history.CallRecord;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Calls of the user, the newest first: {@code count} of them after the one that {@code before} names by {@code time} and {@code cdr};
 * {@code filter} is {@code missed}, {@code incoming} or {@code outgoing}, all without one. {@code CallAdded} follows with each new one.
 */
@Dependent
class GetCallsHandler implements CallListHandler {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    /** Year 9999, beyond which no time can be told. */
    private static final long LATEST = 253_370_764_800_000L;
    @Inject
    private CallList list;
    @Inject
    private CallNames names;

    @Override
    public String mt() {
        return "GetCalls";
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        Guid user = CallListHandler.user(caller);
        int count = message.has("count") ? (int) Math.max(1, Math.min(MOST, CallListHandler.number(message, "count"))) : USUAL;
        List<CallRecord> found = list.page(user, filter(message.bounded("filter", 16)), place(message), count + 1);
        CallList.Missed missed = list.missed(user);
        JsonObjectBuilder answer = JsonText.message("GetCallsResult");
        message.src().ifPresent(src -> answer.add("src", src));
        names.named(user, found.subList(0, Math.min(count, found.size())), entries -> {
            String frame = JsonText.write(answer.add("entries", entries).add("more", found.size() > count).add("missed", missed.all())
                    .add("unseen", missed.unseen()).build());
            caller.connection().turn(() -> caller.connection().send(frame));
        });
        return Result.NONE;
    }

    private static CallList.Place place(Message message) {
        if (!message.has("before")) {
            return CallList.Place.TOP;
        }
        Message before = message.requiredObject("before");
        return new CallList.Place(Instant.ofEpochMilli(Math.min(LATEST, CallListHandler.number(before, "time"))), CallListHandler.number(before, "cdr"));
    }

    private static CallList.Filter filter(String name) {
        try {
            return name.isEmpty() ? CallList.Filter.ALL : CallList.Filter.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("filter", "must be missed, incoming or outgoing");
        }
    }
}
