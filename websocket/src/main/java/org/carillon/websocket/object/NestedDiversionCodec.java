package org.carillon.websocket.object;

import java.util.List;
import java.util.Locale;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import org.carillon.directory.Destination;
import org.carillon.directory.Diversion;
import org.carillon.directory.DiversionSource;
import org.carillon.directory.DiversionSource.Caller;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/**
 * Diversions as PbxAdminApi has them: destination and source in arrays of which the first element counts (pbx-apis.md
 * section 6.2).
 */
public final class NestedDiversionCodec implements RowCodec<Diversion> {

    @Override
    public String field() {
        return "cds";
    }

    @Override
    public JsonObject write(Diversion diversion) {
        RowBuilder row = new RowBuilder().text("type", DiversionKinds.word(diversion.kind())).condition(diversion.condition())
                .value("ep", JsonText.array().add(new RowBuilder().destination(diversion.destination()).build()).build());
        if (diversion.source() != null) {
            row.value("src", source(diversion.source()));
        }
        return row.flag("precedence", diversion.precedence()).build();
    }

    private static JsonArray source(DiversionSource source) {
        JsonArrayBuilder callers = JsonText.array();
        source.callers().forEach(caller -> callers.add(new RowBuilder().flag("ext", caller.external())
                .text("fwd", caller.compared().name().toLowerCase(Locale.ROOT)).destination(caller.address()).build()));
        return JsonText.array().add(new RowBuilder().text("type", source.only() ? "do" : "dont").value("ep", callers.build()).build())
                .build();
    }

    @Override
    public Diversion read(Members row) {
        List<Members> destinations = row.objects("ep");
        List<Members> sources = row.objects("src");
        return new Diversion(DiversionKinds.of(row.text("type")), RowBuilder.condition(row),
                destinations.isEmpty() ? Destination.NONE : RowBuilder.destination(destinations.get(0)),
                sources.isEmpty() ? null : source(sources.get(0)), row.flag("precedence"));
    }

    private static DiversionSource source(Members source) {
        return new DiversionSource(!source.text("type").equals("dont"), source.objects("ep").stream()
                .map(caller -> new Caller(RowBuilder.destination(caller), caller.flag("ext"), DiversionSource.compared(caller.text("fwd"))))
                .toList());
    }
}
