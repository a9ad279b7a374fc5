package org.carillon.websocket.calllist;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;

import org.carillon.contact.NumberNames;
import org.carillon.directory.Guid;
import org.carillon.history.CallRecord;
import org.carillon.websocket.json.JsonText;

/** Gives outside numbers the names that a user may know them by, as they are now. */
@ApplicationScoped
public class CallNames {

    @Inject
    private NumberNames names;

    /** @param then takes the calls with names, perhaps on another thread, when all who may know have answered */
    void named(Guid asker, List<CallRecord> calls, Consumer<JsonArray> then) {
        List<CompletableFuture<String>> found = calls.stream().map(call -> name(asker, call)).toList();
        CompletableFuture.allOf(found.toArray(CompletableFuture[]::new)).thenRun(() -> {
            JsonArrayBuilder entries = JsonText.array();
            for (int i = 0; i < calls.size(); i++) {
                entries.add(CallText.of(calls.get(i), found.get(i).join()));
            }
            then.accept(entries.build());
        });
    }

    private CompletableFuture<String> name(Guid asker, CallRecord call) {
        Optional<String> outside = call.outsideNumber();
        return outside.isEmpty() ? CompletableFuture.completedFuture(call.remoteTitle())
                : names.of(asker, outside.get()).toCompletableFuture().handle((contact, fault) -> fault == null
                        ? contact.map(known -> known.card().title()).orElse(call.remoteTitle()) : call.remoteTitle());
    }
}
