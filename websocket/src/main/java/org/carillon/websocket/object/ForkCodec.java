package org.carillon.websocket.object;

import jakarta.json.JsonObject;

import org.carillon.directory.Fork;
import org.carillon.websocket.json.Members;

/** Forks (column forks of pbx-apis.md section 5); times in seconds. */
public final class ForkCodec implements RowCodec<Fork> {

    @Override
    public String field() {
        return "forks";
    }

    @Override
    public JsonObject write(Fork fork) {
        return new RowBuilder().destination(fork.destination()).condition(fork.condition()).text("mobility", fork.mobility())
                .text("app", fork.app()).positive("delay", fork.delaySeconds()).text("hw", fork.hardware()).flag("off", fork.off())
                .flag("cw", fork.callWaiting()).positive("min", fork.minSeconds()).positive("max", fork.maxSeconds()).build();
    }

    @Override
    public Fork read(Members row) {
        return new Fork(RowBuilder.destination(row), RowBuilder.condition(row), row.text("mobility"), row.text("app"), row.text("hw"),
                row.number("delay", 0), row.number("min", 0), row.number("max", 0), row.flag("off"), row.flag("cw"));
    }
}
