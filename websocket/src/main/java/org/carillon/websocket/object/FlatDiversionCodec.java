package org.carillon.websocket.object;

import jakarta.json.JsonObject;

import org.carillon.directory.Diversion;
import org.carillon.directory.DiversionSource;
import org.carillon.websocket.json.Members;

/** Diversions as PbxTableUsers has them: the destination in the row, the source as XML text (pbx-apis.md section 5). */
public final class FlatDiversionCodec implements RowCodec<Diversion> {

    @Override
    public String field() {
        return "cds";
    }

    @Override
    public JsonObject write(Diversion diversion) {
        return new RowBuilder().text("type", DiversionKinds.word(diversion.kind())).condition(diversion.condition())
                .destination(diversion.destination()).text("src", diversion.source() == null ? "" : diversion.source().xml())
                .flag("precedence", diversion.precedence()).build();
    }

    @Override
    public Diversion read(Members row) {
        String source = row.text("src");
        return new Diversion(DiversionKinds.of(row.text("type")), RowBuilder.condition(row), RowBuilder.destination(row),
                source.isEmpty() ? null : DiversionSource.parse(source), row.flag("precedence"));
    }
}
