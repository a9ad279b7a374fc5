package org.carillon.rest.call;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.carillon.history.CallRecord;

/** Writes records as lines (RFC 4180). */
final class CdrCsv implements AutoCloseable {

    private static final List<String> HEADER = List.of("record", "id", "object", "name", "longName", "number", "device", "dir", "conference", "began",
            "ended", "status", "cause", "call", "remoteName", "remoteNumber", "remoteTitle", "alertSeconds", "callSeconds", "connSeconds",
            "billingSeconds", "groups");
    private final Writer out;

    CdrCsv(OutputStream stream) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        line(HEADER);
    }

    void write(CallRecord call) throws IOException {
        CallRecord.Durations durations = call.durations();
        line(List.of(Long.toString(call.id()), call.guid().toString(), call.object().toString(), call.party().sip(), call.title(),
                call.party().number(), call.device(), call.role().word(), call.conference().toString(), call.began().toString(), call.ended().toString(),
                call.status().word(), Integer.toString(call.cause().number()), call.external() ? "ext" : "int", call.remote().sip(),
                call.remote().number(), call.remoteTitle(), Integer.toString(durations.alert()), Integer.toString(durations.call()),
                Integer.toString(durations.conn()), Integer.toString(durations.billing()), String.join("|", call.groups())));
    }

    private void line(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quote(values.get(i)));
        }
        out.write("\r\n");
    }

    /* A spreadsheet would calculate what begins like a formula. Numbers with a plus are none. */
    static String quote(String value) {
        boolean formula = value.matches("(?s)[=@\\t\\r].*|[+-][^0-9].*");
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n;].*") || formula ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
