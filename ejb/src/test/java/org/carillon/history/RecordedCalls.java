package org.carillon.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.carillon.call.CallListener;
import org.carillon.call.CallStep;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/** Writes down calls as records, one line each: role, number of the object, events with seconds, party, new party, conference and cause. */
public final class RecordedCalls implements CallListener {

    private final List<Share> shares = new ArrayList<>();
    private final CallLog log = new CallLog(shares::add);
    private final Map<Guid, Character> conferences = new HashMap<>();

    @Override
    public void on(CallStep step, Instant at) {
        log.on(step, at);
    }

    public boolean isIdle() {
        return log.isIdle();
    }

    /** How many records there are of legs, and of those who were called without one. */
    public long legs() {
        return shares.stream().flatMap(share -> share.drafts().stream()).filter(draft -> draft.role() == Role.FROM || draft.role() == Role.TO).count();
    }

    /** The records of somebody, in the order they began. */
    public List<String> of(String number) {
        return shares.stream().flatMap(share -> share.drafts().stream()).filter(draft -> draft.owner().party().number().equals(number)).map(this::line).toList();
    }

    /** What the list of somebody shows: role, status, remote, seconds of alert, call and whole talk. */
    public List<String> listOf(String number) {
        return shares.stream().map(share -> share.shown().orElseThrow()).filter(draft -> draft.owner().party().number().equals(number)).map(draft -> {
            Outcome outcome = Outcome.of(draft);
            return "%s %s %s %d/%d/%d".formatted(draft.role().word(), outcome.status().word(), draft.remote().number(), outcome.alert().toSeconds(),
                    outcome.call().toSeconds(), outcome.conn().toSeconds());
        }).toList();
    }

    private String line(Draft draft) {
        List<String> words = draft.events().stream().map(event -> event.kind().word() + " " + event.millis() / 1000 + party(" ", event.party()) + party(">", event.to())
                + event.conference().map(conf -> " " + conferences.computeIfAbsent(conf, key -> (char) ('A' + conferences.size()))).orElse("")
                + event.cause().map(cause -> " #" + cause.number()).orElse("")).toList();
        return draft.role().word() + ": " + String.join(", ", words);
    }

    private static String party(String before, Party party) {
        return party.isEmpty() ? "" : before + party.number();
    }
}
