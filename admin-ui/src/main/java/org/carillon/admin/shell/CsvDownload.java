package org.carillon.admin.shell;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** Sends a list as a CSV file (RFC 4180), row by row, so that its length does not matter. */
public final class CsvDownload {

    private CsvDownload() {
    }

    public static void send(String name, List<String> header, Stream<List<String>> rows) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        try (Writer out = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            write(out, header);
            for (var row = rows.iterator(); row.hasNext();) {
                write(out, row.next());
            }
        }
        faces.responseComplete();
    }

    private static void write(Writer out, List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quote(values.get(i)));
        }
        out.write("\r\n");
    }

    /* A spreadsheet would calculate what begins like a formula. Numbers with a plus are none. */
    static String quote(String value) {
        String text = value == null ? "" : value;
        boolean formula = text.matches("(?s)[=@\\t\\r].*|[+-][^0-9].*");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n;].*") || formula ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
