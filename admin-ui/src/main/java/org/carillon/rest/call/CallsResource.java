package org.carillon.rest.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import java.time.ZoneId;

import org.carillon.history.Records;
import org.carillon.rest.access.Needs;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.token.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All records of calls, the oldest first. They are read and sent piece by piece, so that their number does not matter. */
@Path("/calls")
@RequestScoped
@Tag(name = "Calls")
public class CallsResource {

    private static final String CSV = "text/csv";
    private static final String BOUND = "The oldest first, at most 100000; go on with the time of the last one as from, "
            + "and tell those apart that come twice by their id.";
    @Inject
    private Records records;
    @Inject
    private Settings settings;

    @GET
    @Path("/xml")
    @Produces(MediaType.TEXT_XML)
    @Needs(Scope.CALLS_READ)
    @Operation(summary = "Records of calls as XML, with every event", description = BOUND)
    @APIResponse(responseCode = "200", description = "A list of cdr elements.",
            content = @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput xml(@BeanParam CallsQuery query) {
        ZoneId zone = SystemSettings.zone(settings);
        RecordPieces pieces = new RecordPieces(records, query.filter());
        return out -> {
            try (CdrXml xml = new CdrXml(out, settings.get(SystemSettings.DOMAIN), zone)) {
                pieces.each(xml::write);
            }
        };
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    @Needs(Scope.CALLS_READ)
    @Operation(summary = "Records of calls as CSV, one line each", description = BOUND)
    @APIResponse(responseCode = "200", description = "Lines with a header (RFC 4180).",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput csv(@BeanParam CallsQuery query) {
        RecordPieces pieces = new RecordPieces(records, query.filter());
        return out -> {
            try (CdrCsv csv = new CdrCsv(out)) {
                pieces.each(csv::write);
            }
        };
    }
}
