package org.carillon.rest.call;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.history.RecordFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which records are wanted. */
public class CallsQuery {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    @QueryParam("from")
    @Parameter(description = "Only calls that began then or later.", schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2026-03-01T00:00:00Z")
    private String from;
    @QueryParam("to")
    @Parameter(description = "Only calls that began before.", schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2026-04-01T00:00:00Z")
    private String to;
    @QueryParam("object")
    @Parameter(description = "Only the records of the object with this guid.", schema = @Schema(type = SchemaType.STRING, pattern = "[0-9a-fA-F]{32}"))
    private String object;

    public CallsQuery() {
    }

    CallsQuery(String from, String to, String object) {
        this.from = from;
        this.to = to;
        this.object = object;
    }

    /** @throws InvalidValue if a time or the guid cannot be read */
    RecordFilter filter() {
        return new RecordFilter(Optional.ofNullable(object).filter(text -> !text.isEmpty()).map(Guid::parse), "", time("from", from, FIRST),
                time("to", to, LAST), Optional.empty(), Optional.empty());
    }

    private static Instant time(String name, String text, Instant otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            Instant time = Instant.parse(text);
            return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        } catch (DateTimeException e) {
            throw new InvalidValue(name, "must be a time such as 2026-03-01T00:00:00Z");
        }
    }
}
