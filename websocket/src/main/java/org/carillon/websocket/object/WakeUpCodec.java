package org.carillon.websocket.object;

import jakarta.json.JsonObject;

import org.carillon.directory.Destination;
import org.carillon.directory.WakeUp;
import org.carillon.websocket.json.Members;

/** Wake-up calls: {@code {"h":6,"m":30,"num":"290",…}} (records.md section 5); an absent hour stands for every hour. */
public final class WakeUpCodec implements RowCodec<WakeUp> {

    @Override
    public String field() {
        return "wakeups";
    }

    @Override
    public JsonObject write(WakeUp wakeUp) {
        return new RowBuilder().number("h", wakeUp.hour()).number("m", wakeUp.minute()).number("s", wakeUp.second())
                .text("name", wakeUp.announcer().name()).text("num", wakeUp.announcer().number()).positive("retry", wakeUp.retries())
                .flag("mult", wakeUp.multiple()).positive("to", wakeUp.ringSeconds()).text("fallback", wakeUp.fallback())
                .condition(wakeUp.condition()).build();
    }

    @Override
    public WakeUp read(Members row) {
        return new WakeUp(row.numberOrNull("h"), row.numberOrNull("m"), row.numberOrNull("s"),
                new Destination(row.text("num"), row.text("name")), row.number("retry", 0), row.flag("mult"), row.number("to", 0),
                row.text("fallback"), RowBuilder.condition(row));
    }
}
